package it.architrave.provvedimento;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * An order to conform what has begun on a filing, and what followed (art. 19 c. 3 L. 241/1990).
 *
 * @param atto number of the act
 */
public record Conformazione(@Id @Nullable Long id, NumeroPratica pratica, CodiceIstat comune, String atto,
                            @Embedded.Empty Ordine ordine, @Embedded.Empty Seguito seguito, @Version int versione) {

    /**
     * What is ordered.
     *
     * @param giorni days given for the measures
     */
    public record Ordine(String misure, int giorni, Sospensione sospensione) {
    }

    /**
     * What followed.
     *
     * @param termine  the term of the measures, once it runs
     * @param risposta receipt of the communication that told the measures
     */
    public record Seguito(StatoConformazione stato, @Nullable Long termine, @Nullable String risposta) {
    }

    static Conformazione nuova(Provvedimento atto, Ordine ordine) {
        return new Conformazione(null, atto.pratica(), atto.comune(), atto.estremi().numero(), ordine,
                new Seguito(StatoConformazione.ORDINATA, null, null), 0);
    }

    /** Whether its measures are awaited. */
    public boolean attesa() {
        return seguito.stato() == StatoConformazione.ORDINATA;
    }

    /** Whether it has come to no end yet. */
    boolean inCorso() {
        return attesa() || seguito.stato() == StatoConformazione.COMUNICATA || seguito.stato() == StatoConformazione.SCADUTA;
    }

    boolean haTermine(@Nullable Long termine) {
        return attesa() && Objects.equals(seguito.termine(), termine);
    }

    Conformazione conTermine(long termine) {
        return con(new Seguito(seguito.stato(), termine, seguito.risposta()));
    }

    Conformazione comunicata(String ricevuta) {
        return con(new Seguito(StatoConformazione.COMUNICATA, seguito.termine(), ricevuta));
    }

    Conformazione passata(StatoConformazione stato) {
        return con(new Seguito(stato, seguito.termine(), seguito.risposta()));
    }

    private Conformazione con(Seguito nuovo) {
        return new Conformazione(id, pratica, comune, atto, ordine, nuovo, versione);
    }
}
