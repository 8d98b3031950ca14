package it.architrave.termini.ingenuo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which event may follow in a history: the contract's table and the readings agreed on it. */
final class Grammatica {

    private static final String ISTANZA = "ISTANZA_PRESENTATA";
    private static final List<String> SCIA = List.of("CONFORMAZIONE_ORDINATA", "MISURE_COMUNICATE", "DIVIETO_ADOTTATO",
            "DIVIETO_COMUNICATO", "ASSENSI_RILASCIATI", "ASSENSI_COMUNICATI");
    private static final List<String> INFORMAZIONI = List.of("INFORMAZIONI_RICHIESTE", "INFORMAZIONI_RICEVUTE",
            "PREAVVISO_COMUNICATO", "OSSERVAZIONI_RICEVUTE");

    static final Map<String, List<String>> APERTURE = Map.of(
            "CIL", List.of("LAVORI_INIZIATI"),
            "TITOLO", List.of("TITOLO_RILASCIATO", "SILENZIO_FORMATO", "LAVORI_INIZIATI"),
            "AGIBILITA", List.of("LAVORI_ULTIMATI", ISTANZA),
            "CONFERENZA", List.of(ISTANZA, "CONFERENZA_INDETTA"),
            "POTERE_SOSTITUTIVO", List.of("SOSTITUZIONE_RICHIESTA"),
            "VIGILANZA", List.of("DEMOLIZIONE_NOTIFICATA", "SOSPENSIONE_ORDINATA"));

    static final Map<String, List<String>> SEGUENTI = Map.ofEntries(
            Map.entry("CIL", List.of()),
            Map.entry("CILA", List.of("ASSENSI_RILASCIATI", "ASSENSI_COMUNICATI")),
            Map.entry("SCIA", SCIA),
            Map.entry("SCIA_ALTERNATIVA", List.of("CONFERENZA_CONCLUSA", "ASSENSI_RILASCIATI", "ORDINE_ADOTTATO")),
            Map.entry("PERMESSO_DI_COSTRUIRE", List.of("DOCUMENTI_RICHIESTI", "DOCUMENTI_RICEVUTI", "MODIFICHE_RICHIESTE",
                    "MODIFICHE_RICEVUTE", "PROPOSTA_FORMULATA", "PREAVVISO_COMUNICATO", "OSSERVAZIONI_RICEVUTE",
                    "PROVVEDIMENTO_ADOTTATO", "ATTESTAZIONE_RICHIESTA")),
            Map.entry("TITOLO", List.of("LAVORI_INIZIATI", "PROROGA_RICHIESTA", "PROROGA_SPECIALE_COMUNICATA")),
            Map.entry("SANATORIA_36", INFORMAZIONI),
            Map.entry("SANATORIA_36_BIS", List.of("DOCUMENTI_RICHIESTI", "DOCUMENTI_RICEVUTI", "COMPATIBILITA_RICHIESTA",
                    "SOPRINTENDENZA_RICEVUTA", "COMPATIBILITA_DEFINITA", "PREAVVISO_COMUNICATO", "OSSERVAZIONI_RICEVUTE",
                    "ATTESTAZIONE_RICHIESTA")),
            Map.entry("AGIBILITA", insieme(List.of(ISTANZA), SCIA)),
            Map.entry("SISMICA_AUTORIZZAZIONE", INFORMAZIONI),
            Map.entry("RESIDUALE", INFORMAZIONI),
            Map.entry("PAESAGGISTICA_ORDINARIA", List.of("SOPRINTENDENZA_RICEVUTA", "PARERE_RICEVUTO")),
            Map.entry("PAESAGGISTICA_SEMPLIFICATA", List.of("DOCUMENTI_RICHIESTI", "DOCUMENTI_RICEVUTI",
                    "SOPRINTENDENZA_RICEVUTA", "PARERE_RICEVUTO", "PREAVVISO_COMUNICATO", "OSSERVAZIONI_RICEVUTE")),
            Map.entry("CONFERENZA", List.of("CONFERENZA_INDETTA", "DOCUMENTI_RICHIESTI", "DOCUMENTI_RICEVUTI",
                    "DETERMINAZIONE_COMUNICATA")),
            Map.entry("CDU", List.of("PROVVEDIMENTO_ADOTTATO")),
            Map.entry("ACCESSO_AGLI_ATTI", List.of()),
            Map.entry("POTERE_SOSTITUTIVO", List.of()),
            Map.entry("VIGILANZA", List.of("SOSPENSIONE_NOTIFICATA", "PROROGA_DEMOLIZIONE")));

    /** What answers what. */
    static final Map<String, String> RISPOSTE = Map.of("DOCUMENTI_RICEVUTI", "DOCUMENTI_RICHIESTI",
            "MODIFICHE_RICEVUTE", "MODIFICHE_RICHIESTE", "OSSERVAZIONI_RICEVUTE", "PREAVVISO_COMUNICATO",
            "INFORMAZIONI_RICEVUTE", "INFORMAZIONI_RICHIESTE", "COMPATIBILITA_DEFINITA", "COMPATIBILITA_RICHIESTA",
            "PARERE_RICEVUTO", "SOPRINTENDENZA_RICEVUTA", "MISURE_COMUNICATE", "CONFORMAZIONE_ORDINATA",
            "SOSPENSIONE_NOTIFICATA", "SOSPENSIONE_ORDINATA");

    /** Requests of which a second one stays without effect. */
    private static final Set<String> RIPETIBILI = Set.of("DOCUMENTI_RICHIESTI", "MODIFICHE_RICHIESTE",
            "INFORMAZIONI_RICHIESTE", "PREAVVISO_COMUNICATO", "COMPATIBILITA_RICHIESTA");

    private Grammatica() {
    }

    static List<String> procedimenti() {
        return SEGUENTI.keySet().stream().sorted().toList();
    }

    static List<String> aperture(String procedimento) {
        return APERTURE.getOrDefault(procedimento, List.of(ISTANZA));
    }

    static List<String> possibili(Storia storia) {
        List<String> possibili = new ArrayList<>();
        for (String tipo : SEGUENTI.get(storia.procedimento())) {
            if (puoSeguire(storia, tipo)) {
                possibili.add(tipo);
            }
        }
        return possibili;
    }

    private static boolean puoSeguire(Storia storia, String tipo) {
        long gia = storia.quanti(tipo);
        String domanda = RISPOSTE.get(tipo);
        if (tipo.equals("MISURE_COMUNICATE")) {
            return !chiusa(storia) && (gia == 0 && storia.quanti(domanda) > 0 || gia > 0 && ultimo(storia, "CONFORMAZIONE_ORDINATA", tipo));
        }
        if (domanda != null) {
            return gia < storia.quanti(domanda) && !chiusa(storia);
        }
        if (RIPETIBILI.contains(tipo)) {
            return gia < 2 && !chiusa(storia) && chiamata(storia);
        }
        return switch (tipo) {
            case ISTANZA -> storia.apertaDa("LAVORI_ULTIMATI") && gia == 0;
            case "CONFERENZA_INDETTA" -> gia == 0;
            case "ASSENSI_RILASCIATI" -> gia < 3 && depositata(storia) && storia.quanti("MISURE_COMUNICATE") == 0;
            case "CONFORMAZIONE_ORDINATA" -> gia < 3 && depositata(storia) && !chiusa(storia)
                    && !Ingenuo.calcola(storia).avvisi.contains("MISURE_TARDIVE");
            case "DIVIETO_ADOTTATO" -> gia < 2 && storia.quanti("DIVIETO_COMUNICATO") == 0 && depositata(storia);
            case "DIVIETO_COMUNICATO" -> gia < 2 && depositata(storia);
            case "ATTESTAZIONE_RICHIESTA" -> gia < 2;
            case "LAVORI_INIZIATI" -> gia == 0;
            case "PROROGA_SPECIALE_COMUNICATA", "PROROGA_RICHIESTA", "ASSENSI_COMUNICATI" -> gia < 2 && depositata(storia);
            case "PROROGA_DEMOLIZIONE" -> gia < 2 && storia.apertaDa("DEMOLIZIONE_NOTIFICATA");
            case "CONFERENZA_CONCLUSA" -> gia < 2;
            case "PROVVEDIMENTO_ADOTTATO", "ORDINE_ADOTTATO", "DETERMINAZIONE_COMUNICATA" -> gia < 2 && chiamata(storia);
            default -> gia < 2 && depositata(storia) && !chiusa(storia);
        };
    }

    private static boolean chiusa(Storia storia) {
        return storia.quanti("PROVVEDIMENTO_ADOTTATO") + storia.quanti("DIVIETO_ADOTTATO")
                + storia.quanti("DIVIETO_COMUNICATO") + storia.quanti("DETERMINAZIONE_COMUNICATA") > 0;
    }

    private static boolean chiamata(Storia storia) {
        return !storia.procedimento().equals("CONFERENZA") || storia.quanti("CONFERENZA_INDETTA") > 0;
    }

    private static boolean depositata(Storia storia) {
        return !storia.procedimento().equals("AGIBILITA") || storia.quanti(ISTANZA) > 0;
    }

    private static boolean ultimo(Storia storia, String tipo, String dopo) {
        String ultimo = "";
        for (Fatto fatto : storia.eventi()) {
            if (fatto.tipo().equals(tipo) || fatto.tipo().equals(dopo)) {
                ultimo = fatto.tipo();
            }
        }
        return ultimo.equals(tipo);
    }

    private static <T> List<T> insieme(List<T> primi, List<T> altri) {
        List<T> tutti = new ArrayList<>(primi);
        tutti.addAll(altri);
        return tutti;
    }
}
