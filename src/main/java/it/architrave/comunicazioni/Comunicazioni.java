package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Quadro;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the parties communicate on their cases after filing, each with its receipt (art. 18-bis L. 241/1990). */
@Component
public class Comunicazioni {

    private final Pratiche pratiche;
    private final FormDelleComunicazioni form;
    private final ComunicazioniSalvate salvate;
    private final Accettazione accettazione;

    Comunicazioni(Pratiche pratiche, FormDelleComunicazioni form, ComunicazioniSalvate salvate,
                  Accettazione accettazione) {
        this.pratiche = pratiche;
        this.form = form;
        this.salvate = salvate;
        this.accettazione = accettazione;
    }

    /** Takes it in and gives the receipt; a key already used on the case answers the first communication. */
    @Transactional
    public Comunicazione ricevi(Ambito ambito, NuovaComunicazione nuova) {
        Pratica pratica = pratiche.leggiETieni(ambito, nuova.pratica());
        return giaRicevuta(ambito, nuova.pratica(), nuova.chiave()).orElseGet(() -> accetta(ambito, pratica, nuova));
    }

    /** The communication already received with that key: who asks must not act on it twice. */
    public Optional<Comunicazione> giaRicevuta(Ambito ambito, NumeroPratica numero, String chiave) {
        return salvate.conChiave(ambito, numero, chiave);
    }

    public List<Comunicazione> di(Ambito ambito, NumeroPratica numero) {
        return salvate.dellaPratica(ambito, numero);
    }

    public Comunicazione leggi(Ambito ambito, long id) {
        return salvate.leggi(ambito, id);
    }

    /** Only the municipality's office marks it; who read it first stays. */
    @Transactional
    public void segnaLetta(Ambito ambito, long id, String chi) {
        salvate.segnaLetta(ambito, id, chi);
    }

    /** The form to fill in for that type. */
    public Quadro form(TipoComunicazione tipo) {
        return form.di(tipo);
    }

    private Comunicazione accetta(Ambito ambito, Pratica pratica, NuovaComunicazione nuova) {
        if (pratica.stato().finale()) {
            throw new AttoNonConsentito("La pratica " + pratica.numero() + " è chiusa («" + pratica.stato().nome()
                    + "»): non riceve altre comunicazioni.");
        }
        return accettazione.accetta(ambito, pratica, nuova,
                form.controlla(nuova.pratica(), nuova.tipo(), nuova.dati()));
    }
}
