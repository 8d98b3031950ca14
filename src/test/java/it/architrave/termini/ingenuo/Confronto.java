package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Where the answer of the other calculator says something else than the naive one. */
final class Confronto {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Ponte ponte;

    Confronto(Ponte ponte) {
        this.ponte = ponte;
    }

    List<String> differenze(Storia storia) {
        Ponte.Risposta risposta = ponte.chiedi(storia.toString());
        if (risposta.stato() != 200) {
            return List.of("stato " + risposta.stato() + ": " + risposta.corpo());
        }
        return differenze(Ingenuo.calcola(storia), MAPPER.readValue(risposta.corpo(), Map.class));
    }

    static List<String> differenze(Foglio atteso, Map<?, ?> avuto) {
        List<String> differenze = new ArrayList<>();
        confronta(differenze, "normativa", atteso.normativa, avuto.get("normativa"));
        Map<String, Map<?, ?>> avute = new TreeMap<>();
        for (Object termine : (List<?>) avuto.get("termini")) {
            Map<?, ?> voce = (Map<?, ?>) termine;
            if (avute.put((String) voce.get("codice"), voce) != null) {
                differenze.add(voce.get("codice") + " due volte");
            }
            spiegata(differenze, voce);
        }
        Set<String> codici = new TreeSet<>(atteso.voci.keySet());
        codici.addAll(avute.keySet());
        for (String codice : codici) {
            Voce attesa = atteso.voci.get(codice);
            Map<?, ?> avuta = avute.get(codice);
            if (attesa == null || avuta == null) {
                differenze.add(codice + (attesa == null ? " di troppo" : " manca"));
            } else {
                attesa(attesa).forEach((campo, valore) -> confronta(differenze, codice + "." + campo, valore, avuta.get(campo)));
            }
        }
        Set<Object> avvisi = new TreeSet<>();
        for (Object avviso : (List<?>) avuto.get("avvisi")) {
            avvisi.add(((Map<?, ?>) avviso).get("codice"));
        }
        confronta(differenze, "avvisi", atteso.avvisi, avvisi);
        return differenze;
    }

    private static Map<String, Object> attesa(Voce voce) {
        Map<String, Object> campi = new LinkedHashMap<>();
        campi.put("data", voce.data());
        campi.put("grezza", voce.grezza());
        campi.put("stato", voce.stato());
        campi.put("effetto", voce.effetto());
        campi.put("efficace", voce.efficace());
        return campi;
    }

    private static void confronta(List<String> differenze, String dove, Object atteso, Object avuto) {
        if (!Objects.toString(atteso).equals(Objects.toString(avuto))) {
            differenze.add(dove + " atteso " + atteso + " avuto " + avuto);
        }
    }

    /** Every date tells its article and the steps that led to it; each step its own, and the last one arrives there. */
    private static void spiegata(List<String> differenze, Map<?, ?> voce) {
        List<?> passi = voce.get("calcolo") instanceof List<?> lista ? lista : List.of();
        boolean parla = detto(voce, "descrizione") && detto(voce, "norma")
                && passi.stream().allMatch(passo -> passo instanceof Map<?, ?> detto && detto(detto, "norma") && detto(detto, "perche"));
        if (!parla || voce.get("data") != null && passi.isEmpty()) {
            differenze.add(voce.get("codice") + " senza spiegazione");
        } else if (voce.get("data") != null && !arriva(passi, voce.get("data"))) {
            differenze.add(voce.get("codice") + " con passi che non arrivano alla data");
        }
    }

    private static boolean arriva(List<?> passi, Object data) {
        for (Object passo : passi) {
            Map<?, ?> detto = (Map<?, ?>) passo;
            if (detto.get("giorni") instanceof Integer giorni && detto.get("da") instanceof String da
                    && !LocalDate.parse(da).plusDays(giorni).toString().equals(detto.get("a"))) {
                return false;
            }
        }
        return data.equals(((Map<?, ?>) passi.get(passi.size() - 1)).get("a"));
    }

    private static boolean detto(Map<?, ?> voce, String campo) {
        return voce.get(campo) instanceof String testo && !testo.isBlank();
    }

    /** A bad request must be refused, and the first thing said must be the field. */
    static List<String> nonRifiutata(RichiesteErrate.Errata errata, Ponte.Risposta risposta) {
        String campo = MAPPER.readTree(risposta.corpo()).path("problemi").path(0).path("campo").asString("");
        return risposta.stato() == 400 && errata.campo().equals(campo) ? List.of()
                : List.of(errata.guasto() + ": atteso 400 " + errata.campo() + " per " + errata.json() + ", avuto " + risposta);
    }

    /** Everything that somebody needs to see it again, with the shortest beginning of the history that still differs. */
    String racconto(long seme, int indice, Storia storia) {
        int quanti = 1;
        while (quanti < storia.eventi().size() && differenze(storia.finoA(quanti)).isEmpty()) {
            quanti++;
        }
        Storia minima = storia.finoA(quanti);
        return "seme " + seme + ", storia " + indice + ": " + storia
                + "\n  basta: " + minima
                + "\n  differenze: " + differenze(minima)
                + "\n  atteso: " + Ingenuo.calcola(minima)
                + "\n  avuto:  " + ponte.chiedi(minima.toString()).corpo();
    }
}
