package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Inviti;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.provvedimento.Conformazioni;
import org.springframework.stereotype.Component;

/** What a party answers to the office, to an invitation to complete or an order to conform, and what it gives that it left for later. */
@Component
class RisposteDellaParte {

    private final Inviti inviti;
    private final Conformazioni conformazioni;
    private final EfficaciaDelTitolo efficacia;

    RisposteDellaParte(Inviti inviti, Conformazioni conformazioni, EfficaciaDelTitolo efficacia) {
        this.inviti = inviti;
        this.conformazioni = conformazioni;
        this.efficacia = efficacia;
    }

    /** Refused when the office has asked nothing of the kind. */
    void registra(Ambito ambito, Comunicazione atto) {
        if (atto.tipo() == TipoComunicazione.MISURE) {
            conformazioni.comunica(ambito, atto.pratica(), atto.arrivo().ricevuta());
        } else {
            inviti.rispondi(ambito, atto.pratica(), atto.arrivo().ricevuta());
        }
    }

    /** Whether it brings data without which the efficacy is suspended, and which are awaited (art. 90 c. 10 D.Lgs. 81/2008). */
    boolean completa(Ambito ambito, Comunicazione atto) {
        return atto.tipo().siEsamina()
                && efficacia.comunica(ambito, atto.pratica(), atto.tipo().codice(), atto.arrivo().ricevuta());
    }
}
