package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The row and the content of what a party attaches, in one commit; who signed it is examined at once. */
@Component
class ConsegnaDegliAllegati {

    private final Fascicolo fascicolo;
    private final Bozze bozze;
    private final Pratiche pratiche;
    private final CodiciDegliAllegati codici;

    ConsegnaDegliAllegati(Fascicolo fascicolo, Bozze bozze, Pratiche pratiche, CodiciDegliAllegati codici) {
        this.fascicolo = fascicolo;
        this.bozze = bozze;
        this.pratiche = pratiche;
        this.codici = codici;
    }

    @Transactional
    Documento allega(Utente chi, PraticaId id, String codice, String nomeFile, InputStream contenuto) {
        Ambito ambito = Ambito.di(chi);
        var bozza = bozze.leggi(ambito, id);
        bozza.aperta();
        String descrizione = codici.denominazione(bozza, codice);
        Documento documento = fascicolo.aggiungi(ambito, id,
                new NuovoDocumento(codice, nomeFile, descrizione, chi.nome()), contenuto);
        codici.esaminaFirme(ambito, documento);
        return fascicolo.leggi(ambito, documento.id());
    }

    @Transactional
    Documento allega(Utente chi, NumeroPratica numero, String nomeFile, InputStream contenuto) {
        Ambito ambito = Ambito.di(chi).comeParte();
        Ammissibilita.aperta(pratiche.leggi(ambito, numero));
        Documento documento = fascicolo.aggiungiAllaPratica(ambito, pratiche.leggi(ambito, numero).id(),
                new NuovoDocumento(NuovoDocumento.COMUNICAZIONE, nomeFile, "Documento di una comunicazione", chi.nome()),
                contenuto);
        codici.esaminaFirme(ambito, documento);
        return fascicolo.leggi(ambito, documento.id());
    }
}
