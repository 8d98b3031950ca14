package it.architrave.scrivania.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.scrivania.RigaAttivita;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvolgimentoTests {

    @Test
    void diceLaProssimaAttivitaEChiLaDeveSvolgere() {
        var aperta = new RigaAttivita("1", new NumeroPratica("CILA-048017-2026-00001"),
                "048017/responsabile-procedimento", "Invitare a regolarizzare", null, Instant.EPOCH, "Via Roma 1");
        assertThat(Svolgimento.seguito(StatoPratica.IN_VERIFICA, List.of(aperta), "Responsabile del procedimento"))
                .isEqualTo("La pratica ora è nello stato «In verifica formale». Prossima attività:"
                        + " «Invitare a regolarizzare» (Responsabile del procedimento).");
    }

    @Test
    void senzaAttivitaApertaDiceChiDeveAgire() {
        assertThat(Svolgimento.seguito(StatoPratica.IN_ATTESA_DELLA_PARTE, List.of(), "Chi ha presentato la pratica"))
                .endsWith("Chi deve agire: Chi ha presentato la pratica.");
    }

    @Test
    void aPraticaFinitaNonCEAltroDaFare() {
        assertThat(Svolgimento.seguito(StatoPratica.CONCLUSA, List.of(), "Nessuno")).endsWith("non c’è altro da fare.");
    }
}
