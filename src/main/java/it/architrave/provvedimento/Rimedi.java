package it.architrave.provvedimento;

import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Parametro;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** By which means and by when an act can be challenged (art. 3 c. 4 L. 241/1990), by the law of the day it is adopted. */
@Component
class Rimedi {

    private final Parametri parametri;
    private final Clock orologio;

    Rimedi(Parametri parametri, Clock orologio) {
        this.parametri = parametri;
        this.orologio = orologio;
    }

    /** The terms of the remedies, after what the officer wrote. */
    String con(String scritti, CodiceIstat comune) {
        return (scritti.strip() + "\n" + termini(comune)).strip();
    }

    private String termini(CodiceIstat comune) {
        Parametro tar = inVigore("ricorso.tar", comune);
        Parametro straordinario = inVigore("ricorso.straordinario", comune);
        return "Termini: ricorso al tribunale amministrativo regionale entro " + tar.intero() + " giorni (" + tar.fonte()
                + "); in alternativa, ricorso straordinario al Presidente della Repubblica entro "
                + straordinario.intero() + " giorni (" + straordinario.fonte()
                + "). I giorni decorrono dalla notificazione, dalla comunicazione o dalla piena conoscenza dell'atto.";
    }

    private Parametro inVigore(String codice, CodiceIstat comune) {
        return parametri.inVigore(codice, comune, orologio.instant().atZone(Fuso.ROMA).toLocalDate());
    }
}
