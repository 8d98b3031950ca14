package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A communication as it is kept. */
@Table("comunicazione")
record RigaComunicazione(@Id @Nullable Long id, CodiceIstat comune, NumeroPratica pratica, TipoComunicazione tipo,
                         @Embedded.Empty Scritto scritto, @Embedded.Empty Comunicazione.Arrivo arrivo,
                         @Embedded.Nullable Comunicazione.@Nullable Lettura lettura) {

    /** Answers as JSON, document ids separated by commas, key of the sender. */
    record Scritto(String dati, String documenti, String chiave) {
    }

    RigaComunicazione letta(Comunicazione.Lettura da) {
        return new RigaComunicazione(id, comune, pratica, tipo, scritto, arrivo, lettura == null ? da : lettura);
    }
}
