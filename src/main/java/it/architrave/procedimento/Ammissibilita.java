package it.architrave.procedimento;

import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.StatoPratica;

/** Which acts of the party the state of a case admits; each refusal says why. */
final class Ammissibilita {

    private Ammissibilita() {
    }

    /** Refuses on a case that is over or withdrawn. */
    static void aperta(Pratica pratica) {
        if (pratica.presentazione().dUfficio()) {
            throw new AttoNonConsentito("La pratica " + pratica.numero() + " è stata aperta dall'ufficio: memorie e documenti si"
                    + " mandano all'ufficio, come dice la comunicazione di avvio (art. 10 L. 241/1990).");
        }
        if (pratica.stato().finale()) {
            throw new AttoNonConsentito("La pratica " + pratica.numero() + " è chiusa («" + pratica.stato().nome()
                    + "»): non riceve altre comunicazioni. Per nuove opere si presenta una nuova pratica.");
        }
        if (pratica.stato() == StatoPratica.RINUNCIA_IN_ESAME) {
            throw new AttoNonConsentito("È stata presentata la rinuncia: la pratica non riceve altre comunicazioni.");
        }
    }

    static void controlla(Pratica pratica, TipoComunicazione atto) {
        aperta(pratica);
        if (atto == TipoComunicazione.RISPOSTA_INVITO && pratica.stato() != StatoPratica.IN_ATTESA_DELLA_PARTE) {
            throw new AttoNonConsentito("Non ci sono inviti a regolarizzare in attesa di risposta: per inviare altri"
                    + " documenti si usa l'integrazione spontanea.");
        }
        if (atto == TipoComunicazione.FINE_LAVORI && pratica.fineLavori() != null) {
            throw new AttoNonConsentito("La fine di tutti i lavori è già stata comunicata.");
        }
    }
}
