package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.Inviti;
import it.architrave.istruttoria.InvitoInCorso;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.ConformazioneInCorso;
import it.architrave.provvedimento.Conformazioni;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the municipality awaits of the party of a case: an answer to an invitation, the measures of an order. */
@Component
class AtteseDelComune {

    private final Inviti inviti;
    private final Conformazioni conformazioni;

    AtteseDelComune(Inviti inviti, Conformazioni conformazioni) {
        this.inviti = inviti;
        this.conformazioni = conformazioni;
    }

    Optional<InvitoInCorso> risposta(Ambito ambito, NumeroPratica numero) {
        return inviti.aperto(ambito, numero);
    }

    Optional<ConformazioneInCorso> misure(Ambito ambito, NumeroPratica numero) {
        return conformazioni.attesa(ambito, numero);
    }
}
