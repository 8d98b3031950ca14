package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaNonTrovata;
import org.springframework.stereotype.Component;

/** The words of a communication's receipt from the communication itself, as the first versions kept it. */
@Component
class ComunicazioniDiPrima {

    private final ComunicazioniSalvate salvate;
    private final DocumentiAcquisiti documenti;
    private final ComposizioneRicevuta composizione;

    ComunicazioniDiPrima(ComunicazioniSalvate salvate, DocumentiAcquisiti documenti, ComposizioneRicevuta composizione) {
        this.salvate = salvate;
        this.documenti = documenti;
        this.composizione = composizione;
    }

    Ricevuta di(Ambito ambito, Pratica pratica, String ricevuta) {
        Comunicazione comunicazione = salvate.dellaPratica(ambito, pratica.numero()).stream()
                .filter(c -> c.arrivo().ricevuta().equals(ricevuta)).findFirst()
                .orElseThrow(() -> new PraticaNonTrovata(ricevuta));
        return composizione.dellaComunicazione(pratica, comunicazione,
                documenti.scelti(ambito, pratica.id(), comunicazione.documenti()));
    }
}
