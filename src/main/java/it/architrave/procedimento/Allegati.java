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
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a party attaches: to a draft under a code of its module, to a filed case for a communication. */
@Component
public class Allegati {

    private final Fascicolo fascicolo;
    private final Bozze bozze;
    private final Pratiche pratiche;
    private final CodiciDegliAllegati codici;

    Allegati(Fascicolo fascicolo, Bozze bozze, Pratiche pratiche, CodiciDegliAllegati codici) {
        this.fascicolo = fascicolo;
        this.bozze = bozze;
        this.pratiche = pratiche;
        this.codici = codici;
    }

    /** Attaches to the draft; who signed the file, and whether it is the content expected, is examined at once. */
    @Transactional
    public Documento allega(Utente chi, PraticaId id, String codice, String nomeFile, InputStream contenuto) {
        Ambito ambito = Ambito.di(chi);
        var bozza = bozze.leggi(ambito, id);
        bozza.aperta();
        String descrizione = codici.denominazione(bozza, codice);
        Documento documento = fascicolo.aggiungi(ambito, id,
                new NuovoDocumento(codice, nomeFile, descrizione, chi.nome()), contenuto);
        codici.esaminaFirme(ambito, documento);
        return fascicolo.leggi(ambito, documento.id());
    }

    /** Attaches to the filed case, where a communication then refers to it. */
    @Transactional
    public Documento allega(Utente chi, NumeroPratica numero, String nomeFile, InputStream contenuto) {
        Ambito ambito = Ambito.di(chi);
        Ammissibilita.aperta(pratiche.leggi(ambito, numero));
        Documento documento = fascicolo.aggiungiAllaPratica(ambito, pratiche.leggi(ambito, numero).id(),
                new NuovoDocumento(NuovoDocumento.COMUNICAZIONE, nomeFile, "Documento di una comunicazione", chi.nome()),
                contenuto);
        codici.esaminaFirme(ambito, documento);
        return fascicolo.leggi(ambito, documento.id());
    }

    /** The documents of a draft (by id) or of a filed case (by number). */
    public List<Documento> elenco(Ambito ambito, String idONumero) {
        PraticaId id = NumeroPratica.somiglia(idONumero) ? pratiche.leggi(ambito, new NumeroPratica(idONumero)).id()
                : bozze.leggi(ambito, PraticaId.di(idONumero)).id();
        return fascicolo.documenti(ambito, id);
    }
}
