package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Inviti;
import it.architrave.provvedimento.Conformazioni;
import org.springframework.stereotype.Component;

/** What a party answers to the office: to an invitation to complete, to an order to conform. */
@Component
class RisposteDellaParte {

    private final Inviti inviti;
    private final Conformazioni conformazioni;

    RisposteDellaParte(Inviti inviti, Conformazioni conformazioni) {
        this.inviti = inviti;
        this.conformazioni = conformazioni;
    }

    /** Refused when the office has asked nothing of the kind. */
    void registra(Ambito ambito, Comunicazione atto) {
        if (atto.tipo() == TipoComunicazione.MISURE) {
            conformazioni.comunica(ambito, atto.pratica(), atto.arrivo().ricevuta());
        } else {
            inviti.rispondi(ambito, atto.pratica(), atto.arrivo().ricevuta());
        }
    }
}
