package it.architrave.regia.vaglio.legge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of meanings says nothing that no model names, and gives an article to all that it says. */
class SignificatiTests {

    private static final Significati LEGGE = Significati.di("vaglio");

    @Test
    void ogniVoceEDiUnModello() throws IOException {
        String modelli = testi("processes") + testi("src/test/resources/modelli-di-prova");
        assertThat(LEGGE.voci()).isNotEmpty().allSatisfy(v -> assertThat(modelli)
                .containsPattern("[\"{]" + nome(v) + "[}\"]"));
    }

    @Test
    void ogniTermineHaLaSuaSvegliaInUnModello() throws IOException {
        String modelli = testi("processes") + testi("src/test/resources/modelli-di-prova");
        assertThat(LEGGE.termini()).isNotEmpty().allSatisfy(t -> assertThat(modelli).contains("${" + t.sveglia() + "}"));
    }

    @Test
    void ogniRigaHaIlSuoArticolo() {
        Stream<String> articoli = Stream.of(LEGGE.voci().stream().map(Voce::articolo),
                LEGGE.termini().stream().map(TermineDichiarato::articolo), LEGGE.atti().stream().map(AttoDichiarato::articolo),
                LEGGE.richieste().stream().map(RichiestaDichiarata::articolo)).flatMap(s -> s);
        assertThat(articoli).allMatch(a -> a.startsWith("art. "));
    }

    @Test
    void oggiNessunPassoRiguardaIlDenaro() {
        assertThat(LEGGE.voci()).noneMatch(v -> v.dice(Verbo.DEVE) || v.dice(Verbo.RISCUOTE) || v.dice(Verbo.DIPENDE));
    }

    @Test
    void laRichiestaDiRegolarizzareNonFermaNulla() {
        assertThat(LEGGE.richiesta("REGOLARIZZAZIONE").orElseThrow().arresto()).isNull();
        assertThat(LEGGE.richiesta("CONFORMAZIONE").orElseThrow().ferma("CILA.controllo", Verbo.INTERROMPE)).isTrue();
        assertThat(LEGGE.richiesta("CONFORMAZIONE").orElseThrow().ferma("CILA.controllo", Verbo.SOSPENDE)).isFalse();
    }

    private static String nome(Voce voce) {
        return voce.chi().replaceFirst("^(messaggio|decisione):", "").replaceFirst("@.*$", "");
    }

    private static String testi(String cartella) throws IOException {
        try (Stream<Path> file = Files.walk(Path.of(cartella))) {
            return file.filter(f -> f.toString().endsWith(".bpmn")).map(SignificatiTests::testo).collect(Collectors.joining());
        }
    }

    private static String testo(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
