package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Good requests spoiled in one place, and the name of the place. */
final class RichiesteErrate {

    /** What is sent, what is wrong with it and which field the answer must name. */
    record Errata(String guasto, String json, String campo) {
    }

    static final List<String> GUASTI = List.of("campo in più", "campo in più nel fatto", "procedimento ignoto",
            "procedimento nullo", "comune ignoto", "eventi mancanti", "eventi vuoti", "eventi nulli", "troppi eventi",
            "fatto ignoto", "fatto di altri", "non apre", "apre due volte", "data indietro", "data fuori",
            "data inesistente", "data mancante", "tipo mancante", "risposta senza domanda", "risposta doppia",
            "giorni di troppo", "giorni mancanti", "giorni fuori", "opzione ignota", "scelta ignota", "vero o falso");

    private final Random caso;
    private final StorieACaso storie;

    RichiesteErrate(Random caso) {
        this.caso = caso;
        this.storie = new StorieACaso(caso);
    }

    Errata errata(String guasto) {
        while (true) {
            Map<String, Object> json = storie.storia().json();
            String campo = guasta(guasto, json, eventi(json));
            if (campo != null) {
                return new Errata(guasto, Storia.testo(json), campo);
            }
        }
    }

    /** The field, or null where this history cannot be spoiled so. */
    private @Nullable String guasta(String guasto, Map<String, Object> json, List<Map<String, Object>> eventi) {
        int quale = caso.nextInt(eventi.size());
        Map<String, Object> fatto = eventi.get(quale);
        String fra = "eventi[" + quale + "].";
        return switch (guasto) {
            case "campo in più" -> metti(json, "", "nota", 1);
            case "campo in più nel fatto" -> metti(fatto, fra, "ora", "10:00");
            case "procedimento ignoto" -> metti(json, "", "procedimento", uno(List.of("DIA", "scia", "", "SCIA ")));
            case "procedimento nullo" -> metti(json, "", "procedimento", null);
            case "comune ignoto" -> metti(json, "", "comune", uno(List.of("000000", "999999", "58091", "H501", "")));
            case "eventi mancanti" -> togli(json, "", "eventi");
            case "eventi vuoti" -> metti(json, "", "eventi", List.of());
            case "eventi nulli" -> metti(json, "", "eventi", null);
            case "troppi eventi" -> metti(json, "", "eventi", Collections.nCopies(51, fatto));
            case "fatto ignoto" -> metti(fatto, fra, "tipo", uno(List.of("SALUTO", "", "istanza_presentata")));
            case "fatto di altri" -> altrui(json, quale, fatto);
            case "non apre" -> nonApre(json, eventi);
            case "apre due volte" -> riapre(json, eventi);
            case "data indietro" -> indietro(eventi);
            case "data fuori" -> metti(fatto, fra, "data", fuori(quale, eventi.size()));
            case "data inesistente" -> metti(fatto, fra, "data", uno(List.of("2027-02-29", "05/10/2026", "2026-13-01", "ieri", "")));
            case "data mancante" -> togli(fatto, fra, "data");
            case "tipo mancante" -> togli(fatto, fra, "tipo");
            case "risposta senza domanda" -> senzaDomanda(json, eventi);
            case "risposta doppia" -> doppia(eventi);
            case "giorni di troppo" -> fatto.containsKey("giorni") ? null : metti(fatto, fra, "giorni", 30);
            case "giorni mancanti" -> fatto.containsKey("giorni") ? togli(fatto, fra, "giorni") : null;
            case "giorni fuori" -> fatto.containsKey("giorni") ? metti(fatto, fra, "giorni", troppi((String) fatto.get("tipo"))) : null;
            default -> opzione(guasto, json);
        };
    }

    private @Nullable String altrui(Map<String, Object> json, int quale, Map<String, Object> fatto) {
        String procedimento = (String) json.get("procedimento");
        String tipo = uno(Grammatica.SEGUENTI.get(uno(List.of("SCIA", "PERMESSO_DI_COSTRUIRE", "TITOLO", "VIGILANZA"))));
        if (Grammatica.SEGUENTI.get(procedimento).contains(tipo) || Grammatica.aperture(procedimento).contains(tipo)) {
            return null;
        }
        fatto.remove("giorni");
        return metti(fatto, "eventi[" + quale + "].", "tipo", tipo);
    }

    private @Nullable String nonApre(Map<String, Object> json, List<Map<String, Object>> eventi) {
        String apertura = (String) eventi.get(0).get("tipo");
        eventi.remove(0);
        String nuova = eventi.isEmpty() ? apertura : (String) eventi.get(0).get("tipo");
        return Grammatica.aperture((String) json.get("procedimento")).contains(nuova) ? null : "eventi[0].tipo";
    }

    private @Nullable String riapre(Map<String, Object> json, List<Map<String, Object>> eventi) {
        String procedimento = (String) json.get("procedimento");
        List<String> aperture = new ArrayList<>(Grammatica.aperture(procedimento));
        aperture.removeAll(Grammatica.SEGUENTI.get(procedimento));
        if (aperture.isEmpty()) {
            return null;
        }
        Map<String, Object> ancora = new LinkedHashMap<>(eventi.get(0));
        ancora.put("tipo", uno(aperture));
        ancora.put("data", eventi.get(eventi.size() - 1).get("data"));
        eventi.add(ancora);
        return "eventi[" + (eventi.size() - 1) + "].tipo";
    }

    private static @Nullable String indietro(List<Map<String, Object>> eventi) {
        int ultimo = eventi.size() - 1;
        String prima = ultimo == 0 ? "1990-01-01" : (String) eventi.get(ultimo - 1).get("data");
        return prima.equals("1990-01-01") ? null
                : metti(eventi.get(ultimo), "eventi[" + ultimo + "].", "data", LocalDate.parse(prima).minusDays(1).toString());
    }

    private String fuori(int quale, int quanti) {
        return quale == 0 && caso.nextBoolean() ? "1989-12-31" : quale == quanti - 1 ? "2101-01-01" : "1989-12-31";
    }

    private static @Nullable String senzaDomanda(Map<String, Object> json, List<Map<String, Object>> eventi) {
        String procedimento = (String) json.get("procedimento");
        for (String risposta : Grammatica.SEGUENTI.get(procedimento)) {
            String domanda = Grammatica.RISPOSTE.get(risposta);
            if (domanda != null && eventi.stream().noneMatch(fatto -> domanda.equals(fatto.get("tipo")))) {
                eventi.add(new LinkedHashMap<>(Map.of("tipo", risposta, "data", eventi.get(eventi.size() - 1).get("data"))));
                return "eventi[" + (eventi.size() - 1) + "].tipo";
            }
        }
        return null;
    }

    private static @Nullable String doppia(List<Map<String, Object>> eventi) {
        for (Map<String, Object> fatto : eventi) {
            String tipo = (String) fatto.get("tipo");
            String domanda = Grammatica.RISPOSTE.get(tipo);
            if (domanda != null && eventi.stream().filter(altro -> domanda.equals(altro.get("tipo"))).count() == 1) {
                eventi.add(new LinkedHashMap<>(Map.of("tipo", tipo, "data", eventi.get(eventi.size() - 1).get("data"))));
                return "eventi[" + (eventi.size() - 1) + "].tipo";
            }
        }
        return null;
    }

    private Object troppi(String tipo) {
        return switch (tipo) {
            case "CONFORMAZIONE_ORDINATA" -> uno(List.<Object>of(29, 0, -1, "trenta", 30.5));
            case "PROROGA_DEMOLIZIONE" -> uno(List.<Object>of(90, 241, 0, -1));
            default -> uno(List.<Object>of(0, -1, 3651, 1_000_000_000));
        };
    }

    private String opzione(String guasto, Map<String, Object> json) {
        Map<String, Object> opzioni = new LinkedHashMap<>();
        json.put("opzioni", opzioni);
        return switch (guasto) {
            case "opzione ignota" -> metti(opzioni, "opzioni.", "fretta", true);
            case "scelta ignota" -> metti(opzioni, "opzioni.", uno(List.of("tipo", "preavviso", "silenzioDopoPreavviso",
                    "controlloCila", "tempestivita", "profiloConferenza")), uno(List.of("ALTRO", "", "ordinario")));
            default -> metti(opzioni, "opzioni.", uno(List.of("complesso", "vincolo", "assensiFormaliGiaAcquisiti",
                    "assensiDaAcquisire", "zonaA", "enteSensibile", "santoPatrono")), uno(List.<Object>of("forse", 2, List.of())));
        };
    }

    private static String metti(Map<String, Object> dove, String fra, String campo, @Nullable Object valore) {
        dove.put(campo, valore);
        return fra + campo;
    }

    private static String togli(Map<String, Object> dove, String fra, String campo) {
        dove.remove(campo);
        return fra + campo;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> eventi(Map<String, Object> json) {
        return (List<Map<String, Object>>) json.get("eventi");
    }

    private <T> T uno(List<T> molti) {
        if (molti.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return molti.get(caso.nextInt(molti.size()));
    }
}
