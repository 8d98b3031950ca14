package it.architrave.scrivania.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilazioneTests {

    private static final Quadro QUADRO = new Quadro("prova", "", "Prova", List.of());

    @Test
    void nonEIniziataFinoAUnaRisposta() {
        assertThat(Compilazione.vuota(QUADRO).iniziata()).isFalse();
        assertThat(new Compilazione(QUADRO, Map.of("casella", false, "elenco", List.of()), Map.of()).iniziata()).isFalse();
        assertThat(new Compilazione(QUADRO, Map.of("rilievi", "manca"), Map.of()).iniziata()).isTrue();
    }

    @Test
    void diOgniCampoMostraIlPrimoErroreNellOrdineDelModulo() {
        var errata = Compilazione.vuota(QUADRO).con(List.of(new Problema("prova", "b", "B", "primo"),
                new Problema("prova", "b", "B", "secondo"), new Problema("prova", "a", "A", "terzo")));
        assertThat(errata.errori()).containsExactly(Map.entry("b", "primo"), Map.entry("a", "terzo"));
    }
}
