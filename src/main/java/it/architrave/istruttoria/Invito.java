package it.architrave.istruttoria;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** An invitation to complete a filing (art. 6 c. 1 lett. b L. 241/1990), numbered within its case. */
public record Invito(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, int progressivo,
                     @Embedded.Empty Richiesta richiesta, @Embedded.Empty Seguito seguito, @Version int versione) {

    /**
     * What followed.
     *
     * @param termine  the term in which to answer, once it runs
     * @param risposta receipt of the communication that answered
     */
    public record Seguito(StatoInvito stato, @Nullable Long termine, @Nullable String risposta) {
    }

    static Invito nuovo(NumeroPratica numero, int progressivo, Richiesta richiesta) {
        return new Invito(null, numero, numero.comune(), progressivo, richiesta,
                new Seguito(StatoInvito.APERTO, null, null), 0);
    }

    /** Key of the letter that tells it. */
    public String lettera() {
        return "invito/" + progressivo;
    }

    public boolean aperto() {
        return seguito.stato() == StatoInvito.APERTO;
    }

    /** The party had its chance: it answered, or let the term pass. */
    boolean concluso() {
        return seguito.stato() == StatoInvito.RISPOSTO || seguito.stato() == StatoInvito.SCADUTO;
    }

    Invito conTermine(long termine) {
        return con(new Seguito(seguito.stato(), termine, seguito.risposta()));
    }

    Invito risposto(String ricevuta) {
        return con(new Seguito(StatoInvito.RISPOSTO, seguito.termine(), ricevuta));
    }

    Invito passato(StatoInvito stato) {
        return con(new Seguito(stato, seguito.termine(), seguito.risposta()));
    }

    private Invito con(Seguito nuovo) {
        return new Invito(id, numero, comune, progressivo, richiesta, nuovo, versione);
    }
}
