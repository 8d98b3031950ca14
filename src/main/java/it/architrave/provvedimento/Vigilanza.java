package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.provvedimento.Provvedimento.Motivi;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The watch over building works: assigned, looked at on the spot, closed (art. 27 d.P.R. 380/2001). What follows an abuse is another act. */
@Component
public class Vigilanza {

    private final Pratiche pratiche;
    private final Legami legami;
    private final Emanazione emanazione;
    private final Giornale giornale;

    Vigilanza(Pratiche pratiche, Legami legami, Emanazione emanazione, Giornale giornale) {
        this.pratiche = pratiche;
        this.legami = legami;
        this.emanazione = emanazione;
        this.giornale = giornale;
    }

    @Transactional
    public void assegna(Ambito ambito, NumeroPratica numero, String chi, String istruzioni) {
        pratiche.leggiETieni(ambito, numero);
        giornale.annota(numero, chi, "Vigilanza assegnata", istruzioni);
    }

    /** The minutes of the visit enter the case file. */
    @Transactional
    public void verbalizza(Ambito ambito, NumeroPratica numero, String chi, Sopralluogo sopralluogo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.adotta(ambito, numero, TipoProvvedimento.VERBALE_DI_SOPRALLUOGO, chi, new Motivi(sopralluogo.accertato(), "")
                .conPrescrizioni("Eseguito il " + PotereDiControllo.GIORNO.format(sopralluogo.giorno()) + ".\nPresenti: "
                        + sopralluogo.presenti()));
    }

    /** Nothing is found against the law: the parties are told, and the case is closed. */
    @Transactional
    public void archivia(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        chiudi(ambito, numero, chi, motivi, TipoProvvedimento.ARCHIVIAZIONE_DELLA_VIGILANZA, StatoPratica.ARCHIVIATA_D_UFFICIO);
    }

    /** Works against law or title are found: the parties are told; measures and fines follow by acts of their own. */
    @Transactional
    public void accerta(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        chiudi(ambito, numero, chi, motivi, TipoProvvedimento.ACCERTAMENTO_DI_ABUSO, StatoPratica.ABUSO_ACCERTATO);
    }

    private void chiudi(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi, TipoProvvedimento tipo, StatoPratica stato) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, tipo, chi, motivi);
        pratiche.passa(ambito, numero, stato);
        legami.origine(ambito, numero).ifPresent(l -> giornale.annota(l.madre(), chi,
                "Chiusa la vigilanza " + numero + ": " + stato.nome().toLowerCase(), ""));
    }

    /**
     * A visit to the place of the works.
     *
     * @param presenti  who was there
     * @param accertato what was found
     */
    public record Sopralluogo(LocalDate giorno, String presenti, String accertato) {
    }
}
