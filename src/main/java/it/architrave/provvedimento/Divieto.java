package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prohibition to go on with what was communicated, and the order to remove its harmful effects (art. 19 c. 3 L. 241/1990). */
@Component
public class Divieto {

    private final Pratiche pratiche;
    private final PotereDiControllo potere;
    private final Emanazione emanazione;
    private final Giornale giornale;

    Divieto(Pratiche pratiche, PotereDiControllo potere, Emanazione emanazione, Giornale giornale) {
        this.pratiche = pratiche;
        this.potere = potere;
        this.emanazione = emanazione;
        this.giornale = giornale;
    }

    /** Adopts the act; refused once the term of control has ended, whoever has prepared it and whenever it leaves. */
    @Transactional
    public void vieta(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, TipoProvvedimento.DIVIETO_DI_PROSECUZIONE, chi,
                motivi.con(PotereDiControllo.inTempo(potere.pretendi(ambito, numero))));
    }

    /** The act that was being prepared is not adopted; it may be begun again while the term runs. */
    @Transactional
    public void lascia(Ambito ambito, NumeroPratica numero, String chi, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.tralascia(numero, chi, "Divieto di prosecuzione non adottato: lasciato cadere l'atto in preparazione", motivo);
    }

    /** The case is over: what still runs on it ceases. */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero) {
        pratiche.passa(ambito, numero, StatoPratica.VIETATA);
        giornale.annota(numero, Giornale.SISTEMA, "Attività vietata: la pratica è chiusa");
    }
}
