package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.DatoRiservato;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The efficacy of what was filed: suspended while technicians, firm, safety data or DURC are missing, restored when the last of
 * them is given (art. 90 c. 10 D.Lgs. 81/2008).
 */
@Component
public class EfficaciaDelTitolo {

    private final DatoMancanteRepository dati;
    private final Pratiche pratiche;
    private final Giornale giornale;
    private final Clock orologio;

    EfficaciaDelTitolo(DatoMancanteRepository dati, Pratiche pratiche, Giornale giornale, Clock orologio) {
        this.dati = dati;
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    /** Suspends what has just been filed for the data left for later; nothing happens where none was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Pratica sospendi(Ambito ambito, Pratica pratica, List<DatoRiservato> lasciati) {
        if (lasciati.isEmpty()) {
            return pratica;
        }
        lasciati.forEach(d -> dati.save(DatoMancante.nuovo(pratica.numero(), d,
                new DatoMancante.Mancanza(pratica.presentazione().presentataIl(), ""))));
        giornale.annota(pratica.numero(), Giornale.SISTEMA, "Efficacia sospesa finché non ci sono i dati lasciati per dopo",
                di(ambito, pratica.numero()).inParole());
        return pratiche.efficacia(ambito, pratica.numero(), Efficacia.SOSPESA);
    }

    /** All that was left for later; nothing is read where nothing ever was. */
    public DatiMancanti di(Ambito ambito, Pratica pratica) {
        return pratica.efficacia() == Efficacia.PIENA ? new DatiMancanti(List.of()) : di(ambito, pratica.numero());
    }

    /** What still keeps the efficacy suspended. */
    public CheManca cheManca(Ambito ambito, NumeroPratica numero) {
        return di(ambito, pratiche.leggi(ambito, numero)).che();
    }

    /** The party has communicated; true where that was awaited. */
    @Transactional
    public boolean comunica(Ambito ambito, NumeroPratica numero, String comunicazione, String ricevuta) {
        List<DatoMancante> attesi = di(ambito, pratiche.leggiETieni(ambito, numero)).ancora().stream()
                .filter(d -> d.attende(comunicazione)).toList();
        attesi.forEach(d -> dati.save(d.comunicato("comunicazione " + ricevuta, orologio.instant())));
        if (!attesi.isEmpty()) {
            String mancano = di(ambito, numero).inParole();
            giornale.annota(numero, Giornale.SISTEMA, "Dati attesi dalla parte ricevuti con la comunicazione " + ricevuta,
                    mancano.isEmpty() ? "" : "Manca ancora: " + mancano);
        }
        return !attesi.isEmpty();
    }

    /** The office has acquired what it does not ask of the party (art. 18 c. 2 L. 241/1990). */
    @Transactional
    public void acquisito(Ambito ambito, NumeroPratica numero, String chi, String come) {
        dellUfficio(ambito, numero).forEach(d -> dati.save(d.fornito(come, orologio.instant())));
        giornale.annota(numero, chi, "Acquisito d'ufficio: " + come);
    }

    /** What the office has acquired does not serve: the party is to answer, and the office acquires it anew. */
    @Transactional
    public void daRipetere(Ambito ambito, NumeroPratica numero, String chi, String rilievo) {
        dellUfficio(ambito, numero).forEach(d -> dati.save(d.rilevato(rilievo)));
        giornale.annota(numero, chi, "Il DURC non è regolare: l'efficacia resta sospesa", rilievo);
    }

    /** The last datum has been given: from now on works may begin; refused while one is missing. */
    @Transactional
    public void ripristina(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        DatiMancanti lasciati = di(ambito, pratica);
        if (lasciati.che() != CheManca.NULLA) {
            throw new AttoNonConsentito("L'efficacia della pratica " + numero + " resta sospesa: manca " + lasciati.inParole()
                    + " (art. 90 c. 10 D.Lgs. 81/2008).");
        }
        pratiche.efficacia(ambito, numero, Efficacia.RIPRISTINATA);
        giornale.annota(numero, Giornale.SISTEMA, "Efficacia ripristinata: non manca più nulla");
    }

    private List<DatoMancante> dellUfficio(Ambito ambito, NumeroPratica numero) {
        pratiche.leggiETieni(ambito, numero);
        return di(ambito, numero).ancora().stream().filter(d -> !d.dellaParte()).toList();
    }

    private DatiMancanti di(Ambito ambito, NumeroPratica numero) {
        return new DatiMancanti(dati.dellaPratica(ambito, numero));
    }
}
