package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Rules of the SCIA between one quadro and another, and what its answers mean for the case. */
class RegoleDellaSciaTests {

    private final LetturaDellaScia lettura = new LetturaDellaScia();

    @Test
    void laSciaCondizionataNonSiPresentaAncora() {
        assertThat(lettura.problemi(risposte("b3", "e1"))).extracting(Problema::quadro, Problema::campo)
                .containsExactly(Tuple.tuple("presentazioneScia", "presentazione"));
        assertThat(lettura.problemi(risposte("b3", "e1")).get(0).messaggio()).contains("art. 19-bis c. 3");
    }

    @Test
    void laSciaSempliceELaSciaUnicaSiPresentano() {
        assertThat(lettura.problemi(risposte("b1", "e1"))).isEmpty();
        assertThat(lettura.problemi(risposte("b2", "e1"))).isEmpty();
    }

    @Test
    void eTardivaSoloALavoriInCorso() {
        assertThat(lettura.tardiva(risposte("b1", "e2"))).isTrue();
        for (String altra : new String[] {"e1", "e3", "e4"}) {
            assertThat(lettura.tardiva(risposte("b1", altra))).as(altra).isFalse();
        }
    }

    private static Risposte risposte(String presentazione, String stato) {
        return new Risposte(Map.of("presentazioneScia", Map.of("presentazione", presentazione),
                "qualificazioneScia", Map.of("stato", stato)));
    }
}
