package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices to the parties: readable in their area at once, sent by mail in the order of each case. */
@Component
public class Avvisi {

    private final InvioRepository invii;
    private final Giornale giornale;
    private final Clock orologio;
    private final Postino postino;

    Avvisi(InvioRepository invii, Giornale giornale, Clock orologio, Postino postino) {
        this.invii = invii;
        this.giornale = giornale;
        this.orologio = orologio;
        this.postino = postino;
    }

    /** Queues the notice in the transaction of the act it tells; the same key is queued once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invia(Avviso avviso) {
        if (invii.quanti(avviso.pratica().comune().valore(), avviso.chiave()) == 0) {
            invii.save(Invio.inCoda(avviso, orologio.instant()));
            annota(avviso);
        }
    }

    /** The notices of the case, oldest first. */
    public List<Invio> di(Ambito ambito, NumeroPratica numero) {
        return invii.dellaPratica(ambito, numero);
    }

    /** Sends a refused notice to a corrected address, or tries at once one that waits; only the municipality's office may. */
    @Transactional
    public void rispedisci(Ambito ambito, NumeroPratica numero, long id, String indirizzo, String chi) {
        Invio invio = invii.tieniInUfficio(ambito, id).filter(i -> i.avviso().pratica().equals(numero))
                .orElseThrow(() -> new PraticaNonTrovata("avviso " + id));
        Invio ancora = invii.save(invio.rispedito(indirizzo, orologio.instant()));
        giornale.annota(numero, chi, "Avviso rispedito a " + ancora.avviso().destinatario().indirizzo(),
                ancora.avviso().oggetto());
    }

    /** How many notices of the whole installation are refused or have waited too long: a number, no contents. */
    public long bloccati() {
        return postino.stato().fermi();
    }

    /** The parties read the journal: what the office reminds itself of is no fact of the case. */
    private void annota(Avviso avviso) {
        if (!avviso.interno()) {
            giornale.annota(avviso.pratica(), Giornale.SISTEMA,
                    "Avviso a " + avviso.destinatario().nome() + " messo in partenza", avviso.oggetto());
        }
    }
}
