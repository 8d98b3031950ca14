package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The intervention of the office on what its control has not stopped in time (art. 19 c. 4 e art. 21-nonies L. 241/1990). */
@Component
public class InterventoSuccessivo {

    private final Pratiche pratiche;
    private final LimiteDellIntervento limite;
    private final Emanazione emanazione;

    InterventoSuccessivo(Pratiche pratiche, LimiteDellIntervento limite, Emanazione emanazione) {
        this.pratiche = pratiche;
        this.limite = limite;
        this.emanazione = emanazione;
    }

    /** What weighs for and against, before the head of the office decides. */
    @Transactional
    public void valuta(Ambito ambito, NumeroPratica numero, String chi, Valutazione valutazione) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.adotta(ambito, numero, TipoProvvedimento.PROPOSTA_DI_INTERVENTO, chi, new Motivi(valutazione.ragioni(), "")
                .conPrescrizioni("Interesse pubblico: " + valutazione.interesse() + "\nInteressi dei destinatari e dei controinteressati: "
                        + valutazione.destinatari()));
    }

    /** Adopts the act; refused once its term has ended. */
    @Transactional
    public void interviene(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, TipoProvvedimento.INTERVENTO_SUCCESSIVO, chi,
                motivi.con(PotereDiControllo.inTempo(limite.pretendi(ambito, numero))));
    }

    /** Adopts the act whatever time has passed, on a crime that a final judgment has found; refused by any other way. */
    @Transactional
    public void interviene(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi, String sentenza) {
        pratiche.leggiETieni(ambito, numero);
        limite.escludi(ambito, numero, sentenza);
        emanazione.emana(ambito, numero, TipoProvvedimento.INTERVENTO_SUCCESSIVO, chi,
                motivi.conPrescrizioni("Il reato è accertato con sentenza passata in giudicato (art. 21-nonies c. 2-bis L. 241/1990): "
                        + sentenza));
    }

    /** The office does not intervene, for reasons that the parties are told. */
    @Transactional
    public void rinuncia(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.emana(ambito, numero, TipoProvvedimento.NON_INTERVENTO, chi, motivi);
    }

    /**
     * What the responsible of the procedure has weighed (art. 21-nonies c. 1 L. 241/1990).
     *
     * @param interesse   public interest to remove the effects, beside that of legality
     * @param destinatari interests of the addressees and of others concerned
     * @param ragioni     which prevails, and why
     */
    public record Valutazione(String interesse, String destinatari, String ragioni) {
    }
}
