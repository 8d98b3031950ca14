package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.DatiRiservati;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first lines of a case's journal: who filed, how it was signed, and what was left for later, which suspends the efficacy. */
@Component
class PrimeAnnotazioni {

    private final Giornale giornale;
    private final DatiRiservati riservati;
    private final EfficaciaDelTitolo efficacia;

    PrimeAnnotazioni(Giornale giornale, DatiRiservati riservati, EfficaciaDelTitolo efficacia) {
        this.giornale = giornale;
        this.riservati = riservati;
        this.efficacia = efficacia;
    }

    /** Answers the case as it stands then (art. 90 c. 10 D.Lgs. 81/2008). */
    Pratica scrivi(Utente chi, Pratica pratica, List<String> sottoscrizioni, Risposte risposte) {
        giornale.annota(pratica.numero(), chi.nome(), "Presentata la pratica, ricevuta "
                + pratica.presentazione().ricevuta());
        sottoscrizioni.forEach(s -> giornale.annota(pratica.numero(), chi.nome(), s));
        return efficacia.sospendi(Ambito.di(chi).comeParte(), pratica, riservati.lasciati(risposte,
                pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate()));
    }
}
