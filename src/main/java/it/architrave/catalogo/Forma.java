package it.architrave.catalogo;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an answer has the shape its field wants: type, length, range, options. */
final class Forma {

    /** Ceilings where the form sets none: no answer may grow without end. */
    private static final int RIGA = 500;
    private static final int PAGINA = 10_000;
    private static final int VOCI = 500;

    private Forma() {
    }

    static boolean vuota(Campo campo, @Nullable Object valore) {
        return valore == null || (valore instanceof String testo && testo.isBlank())
                || (valore instanceof List<?> elenco && elenco.isEmpty())
                || (campo.tipo() == TipoCampo.CASELLA && Boolean.FALSE.equals(valore));
    }

    static @Nullable String errore(Campo campo, Object valore) {
        return switch (campo.tipo()) {
            case TESTO -> valore instanceof String t ? testo(campo, t, RIGA) : "Serve un testo.";
            case AREA -> valore instanceof String t ? testo(campo, t, PAGINA) : "Serve un testo.";
            case NUMERO -> valore instanceof Number n ? numero(campo.vincoli(), new BigDecimal(n.toString()))
                    : "Serve un numero, senza lettere né unità di misura (per esempio 12,5).";
            case DATA -> valore instanceof String t && RegoleDate.letta(t).isPresent() ? null : RegoleDate.INESISTENTE;
            case CASELLA -> valore instanceof Boolean ? null : "Serve sì o no: spuntare la casella oppure no.";
            case SCELTA, TENDINA -> ammessa(campo, valore) ? null
                    : "Questa risposta non è tra quelle possibili: sceglierne una dell'elenco.";
            case ELENCO -> valore instanceof List<?> l ? scelte(campo, l) : "Serve un elenco di risposte.";
            case GRUPPO -> valore instanceof Map ? null : "Qui serve un gruppo di campi, non un valore solo.";
            case RIPETIBILE -> valore instanceof List<?> l ? righe(campo, l) : "Serve un elenco di voci.";
            case NOTA -> null;
        };
    }

    private static @Nullable String testo(Campo campo, String testo, int tetto) {
        Vincoli v = campo.vincoli();
        int massimo = v.massimo() == null ? tetto : v.massimo();
        if (testo.length() > massimo) {
            return "Il testo è troppo lungo: al massimo " + massimo + " caratteri, ora sono " + testo.length() + ".";
        }
        if (v.minimo() != null && testo.strip().length() < v.minimo()) {
            return "Il testo è troppo breve: almeno " + v.minimo() + " caratteri.";
        }
        return v.modello() == null || testo.strip().matches(v.modello()) ? null
                : "Il testo non ha la forma richiesta." + (campo.aiuto() == null ? "" : " " + campo.aiuto());
    }

    private static @Nullable String numero(Vincoli v, BigDecimal numero) {
        if (v.minimo() != null && numero.compareTo(BigDecimal.valueOf(v.minimo())) < 0) {
            return "Il numero è troppo piccolo: almeno " + v.minimo() + ".";
        }
        return v.massimo() != null && numero.compareTo(BigDecimal.valueOf(v.massimo())) > 0
                ? "Il numero è troppo grande: al massimo " + v.massimo() + "." : null;
    }

    private static @Nullable String scelte(Campo campo, List<?> scelte) {
        if (!scelte.stream().allMatch(s -> s != null && ammessa(campo, s))) {
            return "Una delle risposte non è tra quelle possibili: scegliere dall'elenco.";
        }
        return new HashSet<>(scelte).size() < scelte.size() ? "Una risposta è indicata due volte."
                : quante(campo.vincoli(), scelte);
    }

    private static @Nullable String righe(Campo campo, List<?> righe) {
        return righe.stream().allMatch(r -> r instanceof Map) ? quante(campo.vincoli(), righe)
                : "Ogni voce dell'elenco è un gruppo di campi, non un valore solo.";
    }

    private static @Nullable String quante(Vincoli v, List<?> voci) {
        int massimo = v.massimo() == null ? VOCI : v.massimo();
        if (voci.size() > massimo) {
            return "Sono troppe: al massimo " + massimo + ".";
        }
        return v.minimo() != null && voci.size() < v.minimo() ? "Ne servono almeno " + v.minimo() + "." : null;
    }

    private static boolean ammessa(Campo campo, Object valore) {
        return campo.opzioni().stream().anyMatch(o -> o.valore().equals(valore));
    }
}
