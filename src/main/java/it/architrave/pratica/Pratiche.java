package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filed cases and what may happen to them. */
@Component
public class Pratiche {

    private final PraticaRepository pratiche;
    private final ApplicationEventPublisher eventi;

    Pratiche(PraticaRepository pratiche, ApplicationEventPublisher eventi) {
        this.pratiche = pratiche;
        this.eventi = eventi;
    }

    public Pratica leggi(Ambito ambito, NumeroPratica numero) {
        return pratiche.trova(ambito, numero).orElseThrow(() -> new PraticaNonTrovata(numero.valore()));
    }

    public Pratica leggi(Ambito ambito, PraticaId id) {
        return pratiche.perId(ambito, id).orElseThrow(() -> new PraticaNonTrovata(id.toString()));
    }

    /** The case, held until the transaction ends. */
    @Transactional
    public Pratica leggiETieni(Ambito ambito, NumeroPratica numero) {
        return pratiche.trovaETieni(ambito, numero).orElseThrow(() -> new PraticaNonTrovata(numero.valore()));
    }

    /** The cases in which the viewer is a party, latest first. */
    public List<Pratica> dellaParte(Ambito ambito) {
        return pratiche.dellaParte(ambito);
    }

    /** Moves the case on to another state; refused where the law knows no such step. */
    @Transactional
    public void passa(Ambito ambito, NumeroPratica numero, StatoPratica stato) {
        cambia(ambito, numero, p -> p.passa(stato));
        eventi.publishEvent(new Eventi.StatoCambiato(numero, stato));
    }

    /** The activity is prohibited and its effects are removed, ended or not (art. 19 c. 4 L. 241/1990). */
    @Transactional
    public void rimuovi(Ambito ambito, NumeroPratica numero) {
        cambia(ambito, numero, Pratica::rimuovi);
        eventi.publishEvent(new Eventi.StatoCambiato(numero, StatoPratica.VIETATA));
    }

    @Transactional
    public void iniziaLavori(Ambito ambito, NumeroPratica numero, LocalDate giorno) {
        lavori(cambia(ambito, numero, p -> p.iniziaLavori(giorno)), Eventi.Lavori.INIZIO, giorno);
    }

    @Transactional
    public void ultimaLavori(Ambito ambito, NumeroPratica numero, LocalDate giorno) {
        lavori(cambia(ambito, numero, p -> p.ultimaLavori(giorno)), Eventi.Lavori.FINE, giorno);
    }

    /** A part of the works has ended; the case keeps no day of it. */
    @Transactional
    public void ultimaInParte(Ambito ambito, NumeroPratica numero, LocalDate giorno) {
        lavori(leggiETieni(ambito, numero), Eventi.Lavori.FINE_PARZIALE, giorno);
    }

    Pratica efficacia(Ambito ambito, NumeroPratica numero, Efficacia efficacia) {
        StatoPratica prima = leggiETieni(ambito, numero).stato();
        Pratica dopo = cambia(ambito, numero, p -> p.diventa(efficacia));
        if (dopo.stato() != prima) {
            eventi.publishEvent(new Eventi.StatoCambiato(numero, dopo.stato()));
        }
        return dopo;
    }

    Pratica iscrivi(Pratica pratica) {
        return pratiche.save(pratica);
    }

    private Pratica cambia(Ambito ambito, NumeroPratica numero, Consumer<Pratica> modifica) {
        Pratica pratica = leggiETieni(ambito, numero);
        modifica.accept(pratica);
        Pratica salvata = pratiche.save(pratica);
        eventi.publishEvent(new Eventi.PraticaToccata(numero));
        return salvata;
    }

    private void lavori(Pratica pratica, Eventi.Lavori che, LocalDate giorno) {
        if (pratica.sospesa()) {
            eventi.publishEvent(new Eventi.LavoriConEfficaciaSospesa(pratica.numero(), che, giorno));
        }
    }
}
