package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Mani;
import it.architrave.prova.Navigatore;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The poisoned case in a real browser: no script runs, no element of the input is there, the content policy is not hit. */
@ProvaNelNavigatore
class TestoNonEseguitoBrowserTests {

    private static final String TRACCE = "() => document.querySelectorAll('img[src=\"x\"], [onmouseover], [onerror],"
            + " script:not([src])').length + (window.bucato ? 1 : 0)";

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private GenteAvvelenata gente;

    private GenteAvvelenata.Prima prima;

    @BeforeEach
    void siAvvelena() {
        prima = gente.avvelena("http://localhost:" + porta);
    }

    @AfterEach
    void tornaComEra() {
        gente.ripristina(prima);
    }

    @Test
    void nelNavigatoreRestaTestoENonParteNulla() {
        PraticaAvvelenata pratica = PraticaAvvelenata.invitata(attrezzi.tutti(), prima.addetto());
        try (var navigatore = new Navigatore(porta)) {
            guarda(navigatore, "geometra", "/area-personale/pratiche/" + pratica.numero(), "/area-personale",
                    "/area-personale/pratiche/" + pratica.numero() + "/ricevuta",
                    "/area-personale/pratiche/" + pratica.numero() + "/risposta");
            guarda(navigatore, prima.addetto(), "/scrivania/pratiche/" + pratica.numero(), "/scrivania");
            guarda(navigatore, "regia", "/uffici/048017", "/uffici/048017/dati", "/uffici/048017/personale/" + prima.addetto(),
                    "/sportello/comuni/firenze");
        }
        pratica.conclude(mani);
        gente.annulla(prima, "http://localhost:" + porta, pratica.numero());
        try (var navigatore = new Navigatore(porta)) {
            guarda(navigatore, "istruttore.firenze", "/scrivania/pratiche/" + pratica.numero());
            guarda(navigatore, "geometra", "/area-personale/pratiche/" + pratica.numero());
        }
    }

    private static void guarda(Navigatore navigatore, String chi, String... pagine) {
        try (Visita visita = navigatore.visita()) {
            visita.entra(chi);
            visita.pagina().onDialog(d -> {
                throw new AssertionError("si è aperta una finestra: " + d.message());
            });
            for (String pagina : pagine) {
                visita.vai(pagina);
                assertThat(visita.pagina().evaluate(TRACCE)).as("%s %s", chi, pagina).isEqualTo(0);
                if (List.of(pagine).indexOf(pagina) == 0) {
                    assertThat(visita.pagina().innerText("main")).as("si legge com'era scritto").contains("<script>bucato()");
                }
            }
        }
    }
}
