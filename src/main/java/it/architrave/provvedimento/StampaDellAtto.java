package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.fascicolo.Stampa;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** Puts the PDF of an act into the case file. */
@Component
class StampaDellAtto {

    private final Pratiche pratiche;
    private final Stesura stesura;
    private final Stampa stampa;
    private final Fascicolo fascicolo;

    StampaDellAtto(Pratiche pratiche, Stesura stesura, Stampa stampa, Fascicolo fascicolo) {
        this.pratiche = pratiche;
        this.stesura = stesura;
        this.stampa = stampa;
        this.fascicolo = fascicolo;
    }

    /** The act with its document. */
    Provvedimento stampa(Ambito ambito, Provvedimento atto) {
        Pratica pratica = pratiche.leggi(ambito, atto.pratica());
        var nuovo = new NuovoDocumento(NuovoDocumento.ATTO, atto.estremi().numero() + ".pdf",
                atto.estremi().tipo().nome() + " n. " + atto.estremi().numero(), atto.adozione().chi());
        Documento documento = fascicolo.aggiungiAllaPratica(ambito, pratica.id(), nuovo,
                new ByteArrayInputStream(stampa.pdf(stesura.scrivi(ambito, pratica, atto))));
        return atto.conDocumento(documento.id().toString());
    }
}
