package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static it.architrave.catalogo.BancoDiProva.OROLOGIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CilaTests {

    private final BancoDiProva banco = new BancoDiProva();
    private Modulo cila;
    private Risposte esempio;

    @BeforeEach
    void legge() throws IOException {
        Moduli moduli = new ModuliDelClasspath(banco.lettore, OROLOGIO);
        cila = moduli.inVigore("Cila");
        esempio = moduli.esempio("Cila");
    }

    @Test
    void lEsempioNonHaProblemi() {
        assertThat(banco.controlli.verifica(cila, esempio, FIRENZE)).isEmpty();
        assertThat(banco.controlli.applicabili(cila, esempio, FIRENZE)).isEqualTo(esempio);
    }

    @Test
    void lEsempioChiedeIPochiAllegatiDiUnaCilaSemplice() {
        assertThat(banco.controlli.allegatiPrevisti(cila, esempio, FIRENZE)).extracting(AllegatoPrevisto::codice)
                .containsExactly("procura", "documentoIdentita", "elaboratiGrafici");
    }
}
