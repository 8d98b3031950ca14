package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of the CILA between one quadro and another. */
class RegoleDellaCilaTests {

    @Test
    void laRichiestaContestualeDiAssensiNonSiPresentaAncora() {
        assertThat(RegoleDellaCila.problemi(risposte("c3", "d12"))).extracting(Problema::quadro, Problema::campo)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("presentazioneCila", "presentazione"));
    }

    @Test
    void senzaAssensiDaAcquisireILavoriNonAspettanoLoSportello() {
        assertThat(RegoleDellaCila.problemi(risposte("c1", "d12"))).extracting(Problema::campo)
                .containsExactly("inizioLavori");
    }

    @Test
    void senzaAssensiConLaDataDiInizioNonCeNullaDaDire() {
        assertThat(RegoleDellaCila.problemi(risposte("c1", "d11"))).isEmpty();
        assertThat(RegoleDellaCila.problemi(risposte("c2", "d11"))).isEmpty();
    }

    private static Risposte risposte(String presentazione, String inizio) {
        return new Risposte(Map.of("presentazioneCila", Map.of("presentazione", presentazione),
                "qualificazioneCila", Map.of("inizioLavori", inizio)));
    }
}
