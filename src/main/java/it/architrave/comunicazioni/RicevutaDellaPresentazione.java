package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import org.springframework.stereotype.Component;

/** Gives the receipt of a filing: its words are fixed in the act and queued for the parties. */
@Component
class RicevutaDellaPresentazione {

    private final FattiDellaPresentazione fatti;
    private final ComposizioneRicevuta composizione;
    private final RicevuteFissate fissate;
    private final InvioRicevuta invio;

    RicevutaDellaPresentazione(FattiDellaPresentazione fatti, ComposizioneRicevuta composizione, RicevuteFissate fissate,
                               InvioRicevuta invio) {
        this.fatti = fatti;
        this.composizione = composizione;
        this.fissate = fissate;
        this.invio = invio;
    }

    void rilascia(Ambito ambito, NumeroPratica numero) {
        var presentata = fatti.di(ambito, numero);
        var ricevuta = fissate.fissa(numero, composizione.dellaPresentazione(presentata.pratica(), presentata.persone(),
                presentata.effetti(), presentata.documenti()));
        invio.alleParti(ricevuta, presentata.persone(), numero);
    }
}
