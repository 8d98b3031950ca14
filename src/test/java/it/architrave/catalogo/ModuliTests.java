package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import it.architrave.territorio.Fuso;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuliTests {

    private final BancoDiProva banco = new BancoDiProva();

    @Test
    void compongonoSezioniQuadriEAllegati() {
        assertThat(banco.modulo.sezioni()).extracting(Modulo.Sezione::titolo).containsExactly("Soggetti", "Immobili");
        assertThat(banco.modulo.quadri()).extracting(Quadro::codice).containsExactly("persona", "luoghi", "firma");
        assertThat(banco.modulo.allegati()).extracting(AllegatoPrevisto::codice)
                .containsExactly("elaborati", "diritti", "delega", "foto");
    }

    @Test
    void sonoInVigoreDalGiornoDellaLoroVersione() throws IOException {
        Moduli moduli = moduli(BancoDiProva.OROLOGIO);
        assertThat(moduli.inVigore("Prova").versione()).isEqualTo("2025-03-27");
        assertThat(moduli.versione("Prova", "2025-03-27").titolo()).isEqualTo("Modulo di prova");
        assertThat(moduli.esempio("Prova").testo("firma", "quando")).isEqualTo("2026-05-20");
        Moduli prima = moduli(Clock.fixed(Instant.parse("2025-03-26T10:00:00Z"), Fuso.ROMA));
        assertThat(prima.tutti()).isEmpty();
    }

    @Test
    void rifiutanoProcedimentiEVersioniSconosciuti() throws IOException {
        Moduli moduli = moduli(BancoDiProva.OROLOGIO);
        assertThatThrownBy(() -> moduli.inVigore("Scia")).isInstanceOf(ProcedimentoSconosciuto.class);
        assertThatThrownBy(() -> moduli.versione("Prova", "2017-05-04")).isInstanceOf(VersioneSconosciuta.class);
    }

    private Moduli moduli(Clock orologio) throws IOException {
        return new ModuliDelClasspath(banco.lettore, orologio, "classpath*:catalogo/forms/*/modulo*.json");
    }

    @Test
    void scioglieLeDateDellEsempioRispettoAOggi() {
        assertThat(banco.esempio().testo("persona", "inizio")).isEqualTo("2026-05-27");
        assertThat(banco.esempio().testo("firma", "quando")).isEqualTo("2026-05-20");
        var immobile = Livello.oggetto(((List<?>) banco.esempio().quadro("luoghi").get("immobili")).get(0));
        assertThat(((List<?>) immobile.get("catasto"))).first().extracting(c -> ((Map<?, ?>) c).get("rilevato"))
                .isEqualTo("2026-04-20");
    }
}
