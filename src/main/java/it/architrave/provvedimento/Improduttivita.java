package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision whether a CILA that lacks an essential element has effects (art. 6-bis c. 2 d.P.R. 380/2001). */
@Component
public class Improduttivita {

    private final Pratiche pratiche;
    private final Emanazione emanazione;

    Improduttivita(Pratiche pratiche, Emanazione emanazione) {
        this.pratiche = pratiche;
        this.emanazione = emanazione;
    }

    /** Adopts the act, with reasons and remedies; the case is closed without effects. */
    @Transactional
    public void dichiara(Ambito ambito, NumeroPratica numero, String chi, Provvedimento.Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, TipoProvvedimento.IMPRODUTTIVITA_DI_EFFETTI, chi, motivi);
        pratiche.passa(ambito, numero, StatoPratica.PRIVA_DI_EFFETTI);
    }

    /** Sends the case back to the examination. */
    @Transactional
    public void rinvia(Ambito ambito, NumeroPratica numero, String chi, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.tralascia(numero, chi, "Improduttività di effetti non dichiarata: la pratica torna all'istruttore", motivo);
    }
}
