package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Risposte;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of filings: opened, filled in field by field, resumed; seen only by who writes them. */
@Component
public class Bozze {

    private final BozzaRepository bozze;
    private final RisposteSalvate risposte;
    private final Clock orologio;

    Bozze(BozzaRepository bozze, RisposteSalvate risposte, Clock orologio) {
        this.bozze = bozze;
        this.risposte = risposte;
        this.orologio = orologio;
    }

    /** A new draft on the version of the module in force. */
    @Transactional
    public Bozza apri(Utente compilatore, Modulo modulo, CodiceIstat comune) {
        return bozze.save(new Bozza(PraticaId.nuovo(), modulo.codice(), modulo.versione(), comune,
                compilatore.nomeUtente(), orologio.instant(), null, false));
    }

    public Bozza leggi(Ambito ambito, PraticaId id) {
        return bozze.trova(ambito, id).orElseThrow(() -> new PraticaNonTrovata(id.toString()));
    }

    /** The draft, held until the transaction ends; refused when already filed. */
    @Transactional
    public Bozza leggiPerModificare(Ambito ambito, PraticaId id) {
        Bozza bozza = leggiETieni(ambito, id);
        bozza.aperta();
        return bozza;
    }

    /** The draft, filed or not, held until the transaction ends. */
    @Transactional
    public Bozza leggiETieni(Ambito ambito, PraticaId id) {
        return bozze.trovaETieni(ambito, id).orElseThrow(() -> new PraticaNonTrovata(id.toString()));
    }

    public List<Bozza> ancoraAperte(Ambito ambito) {
        return bozze.ancoraAperte(ambito);
    }

    /** Throws an open draft away. */
    @Transactional
    public void scarta(Ambito ambito, PraticaId id) {
        Bozza bozza = leggiPerModificare(ambito, id);
        bozza.scarta();
        bozze.save(bozza);
    }

    /** Replaces the answers of one quadro. */
    @Transactional
    public void salva(Ambito ambito, PraticaId id, String quadro, Map<String, Object> valori) {
        leggiPerModificare(ambito, id);
        risposte.salva(ambito, id, quadro, valori);
    }

    /** The answers of a draft or of a filed case. */
    public Risposte risposte(Ambito ambito, PraticaId id) {
        return risposte.leggi(ambito, id);
    }

    /** The file of a case that the office opens: closed from the first moment, and nobody's draft. */
    Bozza apriDUfficio(String procedimento, CodiceIstat comune, NumeroPratica numero, Instant momento) {
        return bozze.save(new Bozza(PraticaId.nuovo(), procedimento, Pratica.Presentazione.SENZA_MODULO, comune,
                Pratica.Presentazione.NESSUNO, momento, numero, false));
    }

    void presentata(Bozza bozza, NumeroPratica numero) {
        bozza.presenta(numero);
        bozze.save(bozza);
    }
}
