package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The declaration that a SCIA without an essential element has no effects (art. 19 c. 1 e 3 L. 241/1990). */
@Component
public class Inefficacia {

    private final Pratiche pratiche;
    private final PotereDiControllo potere;
    private final Emanazione emanazione;

    Inefficacia(Pratiche pratiche, PotereDiControllo potere, Emanazione emanazione) {
        this.pratiche = pratiche;
        this.potere = potere;
        this.emanazione = emanazione;
    }

    /** Adopts the act and closes the case; refused once the term of control has ended, whoever has prepared it. */
    @Transactional
    public void dichiara(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, TipoProvvedimento.INEFFICACIA, chi,
                motivi.con(PotereDiControllo.inTempo(potere.pretendi(ambito, numero))));
        pratiche.passa(ambito, numero, StatoPratica.PRIVA_DI_EFFETTI);
    }

    /** Sends the case back to the examiner. */
    @Transactional
    public void rinvia(Ambito ambito, NumeroPratica numero, String chi, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.tralascia(numero, chi, "Inefficacia non dichiarata: la pratica torna all'istruttore", motivo);
    }
}
