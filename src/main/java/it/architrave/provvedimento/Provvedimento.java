package it.architrave.provvedimento;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;

/** An act of the office on a case, as adopted: it never changes. */
public record Provvedimento(@Id @Nullable Long id, @Embedded.Empty Estremi estremi, NumeroPratica pratica,
                            CodiceIstat comune, @Embedded.Empty Motivi motivi, @Embedded.Empty Adozione adozione,
                            @Nullable String documento) {

    /** What it is and its number, yearly per municipality: {@code A-048017-2026-00001}. */
    public record Estremi(TipoProvvedimento tipo, String numero) {
    }

    /**
     * What an act must say beside its decision: reasons and remedies (art. 3 c. 1 e 4 L. 241/1990).
     *
     * @param prescrizioni what it orders in particular; may be empty
     */
    public record Motivi(String motivazione, String prescrizioni, String rimedi) {

        @PersistenceCreator
        public Motivi {
        }

        /** Of an act that orders nothing in particular. */
        public Motivi(String motivazione, String rimedi) {
            this(motivazione, "", rimedi);
        }

        /** With a line that the law wants; where there are no reasons there is nothing to add to. */
        Motivi con(String riga) {
            return motivazione.isBlank() ? this : new Motivi(motivazione + "\n" + riga, prescrizioni, rimedi);
        }

        Motivi conPrescrizioni(String altre) {
            return new Motivi(motivazione, altre, rimedi);
        }
    }

    Provvedimento conDocumento(String id) {
        return new Provvedimento(this.id, estremi, pratica, comune, motivi, adozione, id);
    }
}
