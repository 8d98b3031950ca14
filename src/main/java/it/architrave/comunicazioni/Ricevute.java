package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of filings and communications: the same words for page, mail and paper (art. 18-bis L. 241/1990). */
@Component
public class Ricevute {

    private final RicevuteFissate fissate;
    private final RicevutaDellaPresentazione presentazione;
    private final RicevuteDiPrima diPrima;
    private final CarteDelleRicevute carte;

    Ricevute(RicevuteFissate fissate, RicevutaDellaPresentazione presentazione, RicevuteDiPrima diPrima,
             CarteDelleRicevute carte) {
        this.fissate = fissate;
        this.presentazione = presentazione;
        this.diPrima = diPrima;
        this.carte = carte;
    }

    /** Fixes the receipt in the act of filing and queues it for the parties; asked again, it changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rilascia(Ambito ambito, NumeroPratica numero) {
        if (fissate.dellaPresentazione(ambito, numero).isEmpty()) {
            presentazione.rilascia(ambito, numero);
        }
    }

    /** The receipt of the filing, as it was given. */
    public Ricevuta.Fissata di(Ambito ambito, NumeroPratica numero) {
        return fissate.dellaPresentazione(ambito, numero).orElseGet(() -> diPrima.dellaPresentazione(ambito, numero));
    }

    /** The receipt of that number on the case, of its filing or of a communication. */
    public Ricevuta.Fissata di(Ambito ambito, NumeroPratica numero, String ricevuta) {
        return fissate.trova(ambito, numero, ricevuta).orElseGet(() -> diPrima.delNumero(ambito, numero, ricevuta));
    }

    /** Its paper: the one kept, or one set now if the round has not come to it. */
    public DocumentoId carta(Ambito ambito, Ricevuta.Fissata ricevuta) {
        return carte.subito(ambito, ricevuta.ricevuta().numero());
    }
}
