package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names types that exist; the records of decisions keep their form and name tests that exist. */
class GlossarioTests {

    private static final Path GLOSSARIO = Path.of("src/docs/glossario.md");
    private static final Path DECISIONI = Path.of("src/docs/decisioni");
    private static final List<String> SEZIONI =
            List.of("Context", "Options refused", "Decision", "Consequences", "Confirmation");
    private static final Pattern TIPO = Pattern.compile("\\| `([\\w.]+)` \\|");
    private static final Pattern PROVA = Pattern.compile("`(\\w+Tests)?(?:\\.?(\\w+))?`", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void ogniVoceHaUnTipoCheEsiste() throws IOException {
        List<String> voci = Files.readAllLines(GLOSSARIO).stream().filter(r -> r.startsWith("| ") && r.contains("`")).toList();
        assertThat(voci).hasSizeGreaterThan(30).allMatch(v -> TIPO.matcher(v).find());
        assertThat(voci).extracting(v -> v.split("\\|")[1].strip()).isSortedAccordingTo(Collator.getInstance(Locale.ITALIAN));
        assertThat(voci.stream().map(GlossarioTests::tipo).filter(t -> !esiste("it.architrave." + t))).isEmpty();
    }

    @Test
    void unTipoSparitoSiVede() {
        assertThat(esiste("it.architrave." + tipo("| voce | art. 1 | a word | `pratica.Sparita` |"))).isFalse();
    }

    @Test
    void ogniDecisioneHaLeSueSezioniESiLeggeInUnaPagina() throws IOException {
        for (Path decisione : decisioni()) {
            List<String> righe = Files.readAllLines(decisione);
            assertThat(righe).as(decisione.toString()).hasSizeLessThanOrEqualTo(45);
            assertThat(righe.stream().filter(r -> r.startsWith("## ")).map(r -> r.substring(3)))
                    .as(decisione.toString()).containsExactlyElementsOf(SEZIONI);
            assertThat(righe.get(0)).startsWith("# " + decisione.getFileName().toString().substring(0, 4) + " – ");
        }
    }

    @Test
    void ogniProvaNominataEsiste() throws IOException {
        for (Path decisione : decisioni()) {
            String testo = Files.readString(decisione);
            assertThat(mancanti(testo.substring(testo.indexOf("## Confirmation")))).as(decisione.toString()).isEmpty();
        }
    }

    @Test
    void unaProvaInventataSiVede() throws IOException {
        assertThat(mancanti("`GlossarioTests.ogniVoceHaUnTipoCheEsiste`, `.nonEsiste`, `InventataTests`"))
                .containsExactly("GlossarioTests.nonEsiste", "InventataTests");
    }

    /** Tests named as `SomeTests`, `SomeTests.method` or, after one, `.method`, that no source has. */
    private static List<String> mancanti(String conferma) throws IOException {
        List<String> mancanti = new ArrayList<>();
        String classe = "";
        var nomi = PROVA.matcher(conferma);
        while (nomi.find()) {
            boolean seguito = nomi.group(1) == null && nomi.group().startsWith("`.");
            classe = nomi.group(1) != null ? nomi.group(1) : classe;
            if (nomi.group(1) == null && !seguito) {
                continue;
            }
            String metodo = nomi.group(2);
            String sorgente = sorgente(classe);
            if (sorgente.isEmpty() || metodo != null && !sorgente.contains("void " + metodo + "(")) {
                mancanti.add(metodo == null ? classe : classe + "." + metodo);
            }
        }
        return mancanti;
    }

    private static String sorgente(String classe) throws IOException {
        try (Stream<Path> prove = Files.walk(Path.of("src/test/java"))) {
            Path file = prove.filter(p -> p.endsWith(classe + ".java")).findFirst().orElse(null);
            return file == null ? "" : Files.readString(file);
        }
    }

    private static List<Path> decisioni() throws IOException {
        try (Stream<Path> file = Files.list(DECISIONI)) {
            return file.sorted().toList();
        }
    }

    private static String tipo(String voce) {
        var trovato = TIPO.matcher(voce);
        return trovato.find() ? trovato.group(1) : "";
    }

    private static boolean esiste(String nome) {
        try {
            Class.forName(nome, false, GlossarioTests.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
