package it.architrave.termini.regole;

/**
 * What the reader of a calculation must know beside the dates.
 *
 * @param norma article
 */
public record Avviso(Genere genere, String testo, String norma) {

    static Avviso di(Genere genere, String norma) {
        return new Avviso(genere, genere.testo, norma);
    }

    /** The act came late, but whether silence had formed is not certain. */
    static Avviso attoTardivoDaValutare(String norma) {
        return new Avviso(Genere.ATTO_TARDIVO, "L’atto è arrivato dopo la fine del termine: è inefficace se il silenzio si è"
                + " formato nonostante il preavviso, e questo va valutato.", norma);
    }

    /** The proposal reached the Soprintendenza late (art. 11 c. 5 d.P.R. 31/2017). */
    static Avviso propostaTrasmessaTardi(String norma) {
        return new Avviso(Genere.PROPOSTA_TARDIVA, "La proposta è arrivata alla Soprintendenza dopo il termine.", norma);
    }

    /** Kinds; their names are words of the public contract. */
    public enum Genere {
        RICHIESTA_TARDIVA("La richiesta è arrivata dopo il suo termine: non ferma il procedimento."),
        RICHIESTA_RIPETUTA("La legge consente una richiesta sola: questa non ferma il procedimento."),
        PREAVVISO_TARDIVO("Il preavviso è stato comunicato dopo la fine del termine: non ha effetti su di esso."),
        PREAVVISO_RIPETUTO("Il preavviso era già stato comunicato: un altro non ha effetti sul termine."),
        OSSERVAZIONI_TARDIVE("Le osservazioni sono arrivate dopo il loro termine: il procedimento è già ripreso."),
        ATTO_TARDIVO("L’atto è arrivato dopo la fine del termine: è inefficace, salvo l’annullamento d’ufficio."),
        ATTO_OLTRE_IL_TERMINE("L’atto è arrivato oltre il termine, ma il silenzio non si era formato: resta"
                + " efficace e deve dire il termine e il tempo impiegato."),
        MISURE_TARDIVE("Le misure sono state comunicate dopo il termine dell’ordine: l’attività si intende vietata."),
        PROPOSTA_TARDIVA("Contando dalla proposta si andrebbe oltre il silenzio: si decide entro il termine del silenzio."),
        INIZIO_PRIMA_DELLA_FINE_CONTROLLO("I lavori possono iniziare prima che finisca il controllo, spostato a un giorno"
                + " non festivo."),
        AUTOTUTELA_SENZA_LIMITE("Per la legge di quel giorno l’annullamento d’ufficio non ha un limite fisso,"
                + " solo quello del termine ragionevole."),
        DECADENZA("I lavori sono iniziati dopo il termine: il titolo è decaduto."),
        PROROGA_TARDIVA("La proroga è stata chiesta dopo la scadenza."),
        PROROGA_SPECIALE_SENZA_EFFETTO("La comunicazione non proroga: i termini erano scaduti o il titolo si è formato"
                + " fuori dalle date della legge."),
        PRESENTAZIONE_TARDIVA("La segnalazione è stata presentata dopo il termine: è dovuta la sanzione."),
        PARERE_TARDIVO("Il parere è arrivato dopo il termine: se il silenzio valga assenso è discusso."),
        IMPROCEDIBILE("La risposta manca o è tardiva: la domanda è improcedibile."),
        INDIZIONE_TARDIVA("La conferenza è stata indetta dopo il termine."),
        COMPATIBILITA_TARDIVA("L’autorità paesaggistica si è pronunciata dopo il termine: vale il silenzio-assenso."),
        TRASMISSIONE_TARDIVA("Gli atti sono arrivati alla Soprintendenza dopo il termine.");

        private final String testo;

        Genere(String testo) {
            this.testo = testo;
        }
    }
}
