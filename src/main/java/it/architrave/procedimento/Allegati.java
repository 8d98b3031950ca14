package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.Occasione;
import it.architrave.fascicolo.VerificheFirme;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes in what a party attaches: to a draft under a code of its module, to a filed case for a communication. Signatures are
 * validated after the commit: authorities may answer slowly, and nothing is lost if they do not.
 */
@Component
public class Allegati {

    private final ConsegnaDegliAllegati consegna;
    private final VerificheFirme verifiche;
    private final ElencoAllegati elenco;

    Allegati(ConsegnaDegliAllegati consegna, VerificheFirme verifiche, ElencoAllegati elenco) {
        this.consegna = consegna;
        this.verifiche = verifiche;
        this.elenco = elenco;
    }

    /** Attaches to the draft; who signed the file, and whether it is the content expected, is examined at once. */
    public Documento allega(Utente chi, PraticaId id, String codice, String nomeFile, InputStream contenuto) {
        return verificato(chi, consegna.allega(chi, id, codice, nomeFile, contenuto));
    }

    /** Attaches to the filed case, where a communication then refers to it. */
    public Documento allega(Utente chi, NumeroPratica numero, String nomeFile, InputStream contenuto) {
        return verificato(chi, consegna.allega(chi, numero, nomeFile, contenuto));
    }

    /** The documents of a draft (by id) or of a filed case (by number). */
    public List<Documento> elenco(Ambito ambito, String idONumero) {
        return elenco.di(ambito, idONumero);
    }

    private Documento verificato(Utente chi, Documento documento) {
        EsitoFirma firma = documento.firma();
        return firma == null || firma.firmatari().isEmpty() ? documento
                : verifiche.verifica(Ambito.di(chi), documento.id(), Occasione.CARICAMENTO, chi.nome());
    }
}
