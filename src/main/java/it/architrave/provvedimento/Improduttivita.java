package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision whether a CILA that lacks an essential element has effects (art. 6-bis c. 2 d.P.R. 380/2001). */
@Component
public class Improduttivita {

    private final Provvedimenti provvedimenti;
    private final Pratiche pratiche;
    private final Giornale giornale;
    private final Notifica notifica;

    Improduttivita(Provvedimenti provvedimenti, Pratiche pratiche, Giornale giornale, Notifica notifica) {
        this.provvedimenti = provvedimenti;
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.notifica = notifica;
    }

    /** Adopts the act, with reasons and remedies; the case is closed without effects. */
    @Transactional
    public void dichiara(Ambito ambito, NumeroPratica numero, String chi, Provvedimento.Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        motivata(motivi.motivazione());
        if (motivi.rimedi().isBlank()) {
            throw new AttoNonConsentito("L'atto deve indicare i rimedi (art. 3 c. 4 L. 241/1990).");
        }
        Provvedimento atto = provvedimenti.adotta(ambito, numero, TipoProvvedimento.IMPRODUTTIVITA_DI_EFFETTI,
                chi, motivi);
        pratiche.passa(ambito, numero, StatoPratica.PRIVA_DI_EFFETTI);
        giornale.annota(numero, chi, "Adottato l'atto " + atto.estremi().numero() + ": "
                + atto.estremi().tipo().nome(), motivi.motivazione());
        notifica.comunica(ambito, atto);
    }

    /** Sends the case back to the examination. */
    @Transactional
    public void rinvia(Ambito ambito, NumeroPratica numero, String chi, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        motivata(motivo);
        giornale.annota(numero, chi, "Improduttività di effetti non dichiarata: la pratica torna all'istruttore",
                motivo);
    }

    private static void motivata(String motivazione) {
        if (motivazione.isBlank()) {
            throw new AttoNonConsentito("La decisione deve essere motivata (art. 3 c. 1 L. 241/1990).");
        }
    }
}
