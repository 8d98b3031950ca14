package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Eventi.LavoriConEfficaciaSospesa;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Pratiche;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works told while the efficacy is suspended: what is told stands, the party is warned, the journal keeps it for vigilance (art. 27
 * d.P.R. 380/2001).
 */
@Component
public class LavoriSenzaEfficacia {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EfficaciaDelTitolo efficacia;
    private final Pratiche pratiche;
    private final Giornale giornale;
    private final LettereDellEfficacia lettere;

    LavoriSenzaEfficacia(EfficaciaDelTitolo efficacia, Pratiche pratiche, Giornale giornale, LettereDellEfficacia lettere) {
        this.efficacia = efficacia;
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.lettere = lettere;
    }

    /** A start that is still to come only warns; what has been done asks for vigilance, too. */
    @Transactional
    public void avvisa(Ambito ambito, LavoriConEfficaciaSospesa lavori, LocalDate oggi) {
        boolean aVenire = lavori.giorno().isAfter(oggi);
        giornale.annota(lavori.numero(), Giornale.SISTEMA, aVenire
                ? "Inizio dei lavori annunciato per il " + GIORNO.format(lavori.giorno()) + " con l'efficacia sospesa"
                : "Lavori eseguiti con l'efficacia sospesa: da segnalare alla vigilanza (art. 27 d.P.R. 380/2001)");
        lettere.lavoriSenzaEfficacia(ambito, lavori,
                efficacia.di(ambito, pratiche.leggi(ambito, lavori.numero())), aVenire);
    }
}
