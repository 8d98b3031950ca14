package it.architrave.prova;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The eye of the browser tests sees what it is there to see. */
@ExtendWith(NavigatorePresente.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OcchioTests {

    private static final String PAGINA = "<!doctype html><html lang='it'><head><title>Prova</title></head><body><main><h1>Prova</h1>"
            + "%s</main></body></html>";

    private Navigatore navigatore;

    @BeforeAll
    void apreIlNavigatore() {
        navigatore = new Navigatore(0);
    }

    @AfterAll
    void chiudeIlNavigatore() {
        navigatore.close();
    }

    @Test
    void unaPaginaInOrdinePassa() {
        assertThatCode(() -> guarda("<p>Testo</p>")).doesNotThrowAnyException();
    }

    @Test
    void unCampoSenzaEtichettaEUnaViolazione() {
        assertThatThrownBy(() -> guarda("<input name='via'>")).hasMessageContaining("prova label: <input name=\"via\">");
    }

    @Test
    void unTestoTroppoPallidoEUnaViolazione() {
        assertThatThrownBy(() -> guarda("<p style='color:#bbb;background:#fff'>Testo</p>")).hasMessageContaining("color-contrast");
    }

    @Test
    void chiEsceDalloSchermoSiVede() {
        assertThatThrownBy(() -> guarda("<div style='width:500px'>Testo</div>")).hasMessageContaining("a 360 punti esce dallo schermo");
    }

    private void guarda(String contenuto) {
        Visita visita = navigatore.visita();
        visita.pagina().setContent(PAGINA.formatted(contenuto));
        visita.guarda("prova");
        visita.close();
    }
}
