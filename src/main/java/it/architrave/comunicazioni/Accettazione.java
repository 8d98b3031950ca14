package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Territorio;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a communication in: documents, row, receipt. */
@Component
class Accettazione {

    private final DocumentiAcquisiti documenti;
    private final ComunicazioniSalvate salvate;
    private final RicevutaDellaComunicazione ricevuta;
    private final Territorio territorio;

    Accettazione(DocumentiAcquisiti documenti, ComunicazioniSalvate salvate, RicevutaDellaComunicazione ricevuta,
                 Territorio territorio) {
        this.documenti = documenti;
        this.salvate = salvate;
        this.ricevuta = ricevuta;
        this.territorio = territorio;
    }

    Comunicazione accetta(Ambito ambito, Pratica pratica, NuovaComunicazione nuova, Map<String, Object> dati) {
        List<DocumentoAcquisito> acquisiti = documenti.scelti(ambito, pratica.id(), nuova.documenti());
        Comunicazione comunicazione = salvate.salva(nuova, dati);
        ricevuta.rilascia(comunicazione, nuova.mittente(),
                "Sportello unico del Comune di " + territorio.comune(pratica.comune()).nome(), acquisiti);
        return comunicazione;
    }
}
