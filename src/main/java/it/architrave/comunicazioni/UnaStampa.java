package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.fascicolo.Stampa;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Pratiche;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** Sets one receipt and keeps its paper in the case file: for who holds its row, so that it is done once. */
@Component
class UnaStampa {

    private final RicevuteFissate fissate;
    private final Stampa stampa;
    private final Fascicolo fascicolo;
    private final Pratiche pratiche;

    UnaStampa(RicevuteFissate fissate, Stampa stampa, Fascicolo fascicolo, Pratiche pratiche) {
        this.fissate = fissate;
        this.stampa = stampa;
        this.fascicolo = fascicolo;
        this.pratiche = pratiche;
    }

    DocumentoId conserva(Ambito ambito, RicevutaFissata riga) {
        Ricevuta.Fissata ricevuta = fissate.leggi(riga);
        var nuovo = new NuovoDocumento(NuovoDocumento.RICEVUTA, "ricevuta-" + riga.numero() + ".pdf", ricevuta.titolo(),
                Giornale.SISTEMA);
        return fascicolo.aggiungiAllaPratica(ambito, pratiche.leggi(ambito, riga.pratica()).id(), nuovo,
                new ByteArrayInputStream(stampa.pdf(ricevuta))).id();
    }
}
