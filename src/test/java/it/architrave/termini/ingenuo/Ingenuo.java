package it.architrave.termini.ingenuo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The naive calculator: a history in, a sheet out. */
final class Ingenuo {

    private Ingenuo() {
    }

    /** Acts of which a later one of the same kind says something; of all the others the first counts. */
    private static final Set<String> PLURALI = Set.of("DOCUMENTI_RICHIESTI", "MODIFICHE_RICHIESTE", "INFORMAZIONI_RICHIESTE",
            "PREAVVISO_COMUNICATO", "COMPATIBILITA_RICHIESTA", "CONFORMAZIONE_ORDINATA", "MISURE_COMUNICATE",
            "ASSENSI_RILASCIATI", "ASSENSI_COMUNICATI", "CONFERENZA_CONCLUSA", "PROROGA_RICHIESTA",
            "PROROGA_SPECIALE_COMUNICATA", "PROROGA_DEMOLIZIONE");

    static Foglio calcola(Storia intera) {
        Storia storia = senzaRipetizioni(intera);
        Almanacco almanacco = new Almanacco(storia.comune(), storia.vero("santoPatrono"));
        Foglio foglio = new Foglio(Numeri.normativa(storia.apertura()), almanacco);
        switch (storia.procedimento()) {
            case "CIL", "CILA", "SCIA", "SCIA_ALTERNATIVA", "AGIBILITA" ->
                    new Segnalazioni(storia, almanacco, foglio).scrivi();
            case "PERMESSO_DI_COSTRUIRE" -> new Permesso(storia, almanacco, foglio).scrivi();
            case "TITOLO" -> new Titolo(storia, almanacco, foglio).scrivi();
            case "SANATORIA_36", "SANATORIA_36_BIS", "SISMICA_AUTORIZZAZIONE", "RESIDUALE" ->
                    new Istanze(storia, almanacco, foglio).scrivi();
            case "PAESAGGISTICA_ORDINARIA", "PAESAGGISTICA_SEMPLIFICATA" ->
                    new Paesaggio(storia, almanacco, foglio).scrivi();
            case "CONFERENZA" -> new Conferenza(storia, almanacco, foglio).scrivi();
            default -> new Altre(storia, almanacco, foglio).scrivi();
        }
        return foglio;
    }

    private static Storia senzaRipetizioni(Storia intera) {
        List<Fatto> eventi = new ArrayList<>();
        for (Fatto fatto : intera.eventi()) {
            if (PLURALI.contains(fatto.tipo()) || eventi.stream().noneMatch(altro -> altro.tipo().equals(fatto.tipo()))) {
                eventi.add(fatto);
            }
        }
        return new Storia(intera.procedimento(), intera.comune(), eventi, intera.opzioni());
    }
}
