package it.architrave.catalogo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a posted form ({@code immobili[0].catasto[1].foglio}) as the typed answers of a quadro or of a task form. */
public final class RisposteDaModulo {

    /** No form has more items than this; a made-up index must not fill the memory. */
    static final int VOCI = 500;

    private final Map<String, String[]> parametri;
    private final Set<String> nascosti;

    private RisposteDaModulo(Map<String, String[]> parametri, Set<String> nascosti) {
        this.parametri = parametri;
        this.nascosti = nascosti;
    }

    /**
     * The answers after this form: what was not on the page stays as it was before.
     *
     * @param prima    the answers with which the page was drawn; empty for a form that keeps nothing between its pages
     * @param nascosti the paths that the page did not show, from {@link Controlli#nascosti} on {@code prima}
     */
    public static Map<String, Object> leggi(Quadro quadro, Map<String, String[]> parametri, Map<String, Object> prima,
                                            Set<String> nascosti) {
        return new RisposteDaModulo(parametri, nascosti).oggetto(quadro.campi(), "", prima);
    }

    /** Whether the button asks for one item more or less, and not for an act. */
    public static boolean cambiaLeVoci(String azione) {
        return VociDaModulo.riconosce(azione);
    }

    /** The answers with one item more ({@code aggiungi:immobili[0].catasto}) or less ({@code rimuovi:immobili[1]}). */
    public static Map<String, Object> cambiaLeVoci(Quadro quadro, Map<String, Object> valori, String azione) {
        return VociDaModulo.dopo(quadro.campi(), valori, azione);
    }

    private Map<String, Object> oggetto(List<Campo> campi, String prefisso, Map<String, Object> prima) {
        Map<String, Object> dopo = new LinkedHashMap<>(prima);
        for (Campo campo : campi) {
            String via = prefisso + campo.chiave();
            if (campo.tipo() == TipoCampo.NOTA || nascosti.contains(via)) {
                continue;
            }
            Object valore = valore(campo, via, prima.get(campo.chiave()));
            if (valore == null) {
                dopo.remove(campo.chiave());
            } else {
                dopo.put(campo.chiave(), valore);
            }
        }
        return dopo;
    }

    private @Nullable Object valore(Campo campo, String via, @Nullable Object prima) {
        String[] scritti = parametri.get(via);
        return switch (campo.tipo()) {
            case GRUPPO -> gruppo(campo, via, prima);
            case RIPETIBILE -> voci(campo, via, prima);
            // A browser sends nothing for what is not ticked, be it one box or a whole list.
            case CASELLA -> scritti != null;
            case ELENCO -> scritti == null ? List.of() : List.of(scritti).stream().filter(s -> !s.isBlank()).distinct().toList();
            default -> scritti == null || scritti.length == 0 ? prima : ValoreScritto.di(campo, scritti[0]);
        };
    }

    private @Nullable Object gruppo(Campo campo, String via, @Nullable Object prima) {
        var dentro = oggetto(campo.figli(), via + ".", Livello.oggetto(prima));
        return dentro.isEmpty() ? null : dentro;
    }

    private List<Object> voci(Campo campo, String via, @Nullable Object prima) {
        List<?> gia = prima instanceof List<?> elenco ? elenco : List.of();
        List<Object> voci = new ArrayList<>();
        for (int i = 0; i < Math.max(gia.size(), quante(via)); i++) {
            voci.add(oggetto(campo.figli(), via + "[" + i + "].", Livello.oggetto(i < gia.size() ? gia.get(i) : null)));
        }
        return voci;
    }

    private int quante(String via) {
        return parametri.keySet().stream().filter(p -> p.startsWith(via + "["))
                .map(p -> p.substring(via.length() + 1, Math.max(via.length() + 1, p.indexOf(']', via.length()))))
                .filter(i -> i.matches("\\d{1,3}")).mapToInt(Integer::parseInt).filter(i -> i < VOCI)
                .map(i -> i + 1).max().orElse(0);
    }
}
