package it.architrave.termini;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The adopted plan with which a case contrasts, as far as it is known (art. 12 c. 3 d.P.R. 380/2001). */
record PianoInContrasto(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, @Embedded.Empty PianoAdottato piano,
                        @Version int versione) {

    static PianoInContrasto nuovo(NumeroPratica numero, PianoAdottato piano) {
        return new PianoInContrasto(null, numero, numero.comune(), piano, 0);
    }

    PianoInContrasto con(PianoAdottato altro) {
        return new PianoInContrasto(id, numero, comune, altro, versione);
    }
}
