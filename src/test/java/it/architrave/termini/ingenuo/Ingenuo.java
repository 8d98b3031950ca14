package it.architrave.termini.ingenuo;

/** The naive calculator: a history in, a sheet out. */
final class Ingenuo {

    private Ingenuo() {
    }

    static Foglio calcola(Storia storia) {
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
}
