package it.architrave.scrivania.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.TipoCampo;
import it.architrave.catalogo.Vincoli;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a task's form shows before and while it is filled in. */
class CompilazioneTests {

    private static final Quadro FORM = new Quadro("f", "", "", List.of(new Campo("rimedi", TipoCampo.AREA, "Rimedi", null,
            new Vincoli(false, null, null, null, null, null, null), new Campo.Figli(List.of(), List.of()),
            Map.of(Campo.PREDEFINITO, "Si può ricorrere."))));

    @Test
    void proponeIlTestoDelModello() {
        assertThat(Compilazione.vuota(FORM).valori()).containsEntry("rimedi", "Si può ricorrere.");
    }

    @Test
    void lasciaCioCheLUfficioHaScrittoOCancellato() {
        assertThat(Compilazione.letta(FORM, Map.of("rimedi", new String[]{"Altro."})).valori())
                .containsEntry("rimedi", "Altro.");
        assertThat(Compilazione.letta(FORM, Map.of("rimedi", new String[]{""})).valori().getOrDefault("rimedi", ""))
                .isEqualTo("");
    }
}
