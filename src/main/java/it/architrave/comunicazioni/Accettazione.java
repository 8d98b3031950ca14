package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Allegato;
import it.architrave.pratica.Pratica;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a communication in: documents, row, receipt. */
@Component
class Accettazione {

    private final DocumentiAcquisiti documenti;
    private final ComunicazioniSalvate salvate;
    private final RicevutaDellaComunicazione ricevuta;
    private final ComposizioneRicevuta composizione;

    Accettazione(DocumentiAcquisiti documenti, ComunicazioniSalvate salvate, RicevutaDellaComunicazione ricevuta,
                 ComposizioneRicevuta composizione) {
        this.documenti = documenti;
        this.salvate = salvate;
        this.ricevuta = ricevuta;
        this.composizione = composizione;
    }

    Comunicazione accetta(Ambito ambito, Pratica pratica, NuovaComunicazione nuova, Map<String, Object> dati) {
        List<Allegato> acquisiti = documenti.scelti(ambito, pratica.id(), nuova.documenti());
        Comunicazione comunicazione = salvate.salva(nuova, dati);
        ricevuta.rilascia(comunicazione, nuova.mittente(), composizione.dellaComunicazione(pratica, comunicazione, acquisiti));
        return comunicazione;
    }
}
