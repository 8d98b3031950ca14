package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of fields says of every datum of the national form where it is asked, or why it is not; each rule has its broken fixture. */
class TabelleDelModuloTests {

    private static final Path RIFERIMENTO = Path.of("../shared/specs/moduli/campi.csv");
    private static final String TESTA = "percorso,quadro,campo,etichetta,condizione,fonte,omissione\n";
    private static final FormSuFile ROTTO = FormSuFile.di("titolarita", "{'type':'radio','key':'esclusiva',"
            + "'label':'Titolarità','conditional':{'hide':'=titolo = null'},'values':[{'label':'a.1','value':'a1'}]}");

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniCampoHaLaSuaRiga(String procedura) {
        assertThat(RegoleDelleTabelle.campiSenzaRiga(form(procedura), campi(procedura))).isEmpty();
    }

    @Test
    void unCampoSenzaRigaSiVede() {
        assertThat(RegoleDelleTabelle.campiSenzaRiga(ROTTO, Riga.leggi(TESTA + "p,titolarita,esclusiva,x,,f,\n")))
                .containsExactly("titolarita: esclusiva=a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniRigaHaIlSuoCampo(String procedura) {
        assertThat(RegoleDelleTabelle.righeSenzaCampo(form(procedura), campi(procedura))).isEmpty();
    }

    @Test
    void unaRigaSenzaCampoSiVede() {
        assertThat(RegoleDelleTabelle.righeSenzaCampo(ROTTO, Riga.leggi(TESTA + "p,titolarita,altro,x,,f,\n")))
                .containsExactly("titolarita: altro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void etichetteCondizioniEFontiSonoQuelleDelForm(String procedura) {
        assertThat(RegoleDelleTabelle.righeDiverseDalCampo(form(procedura), campi(procedura))).isEmpty();
    }

    @Test
    void etichettaECondizioneDiverseSiVedono() {
        assertThat(RegoleDelleTabelle.righeDiverseDalCampo(ROTTO,
                Riga.leggi(TESTA + "p,titolarita,esclusiva,Altro,nascosto se false,f,\n"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniRigaDiceDoveSiChiedeOPercheNo(String procedura) {
        assertThat(RegoleDelleTabelle.righeMute(campi(procedura), "campo")).isEmpty();
    }

    @Test
    void unaRigaMutaSiVede() {
        assertThat(RegoleDelleTabelle.righeMute(Riga.leggi(TESTA + "p,,,Cognome,,f,\n"), "campo")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniRigaHaEtichettaEFonte(String procedura) {
        assertThat(RegoleDelleTabelle.righeSenza("etichetta", campi(procedura))).isEmpty();
        assertThat(RegoleDelleTabelle.righeSenza("fonte", campi(procedura))).isEmpty();
    }

    @Test
    void unaRigaSenzaFonteSiVede() {
        assertThat(RegoleDelleTabelle.righeSenza("fonte", Riga.leggi(TESTA + "p,q,c,Cognome,,,\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniFogliaDelloSchemaNazionaleECoperta(String procedura) {
        List<String> riferimento = riferimento(procedura);
        assertThat(RegoleDelleTabelle.foglie(riferimento)).hasSizeGreaterThan(600);
        assertThat(RegoleDelleTabelle.percorsiScoperti(RegoleDelleTabelle.foglie(riferimento), campi(procedura))).isEmpty();
    }

    @Test
    void unaFogliaScopertaSiVede() {
        List<Riga> righe = Riga.leggi(TESTA + "m/a/nato/data,q,c,x,,f,\nm/**/binario/**,,,x,,f,perché\n");
        assertThat(RegoleDelleTabelle.percorsiScoperti(
                List.of("m/a/nato", "m/a/na", "m/b/binario/hash", "m/b/note"), righe))
                .containsExactly("m/a/na", "m/b/note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void nessunPercorsoEInventato(String procedura) throws IOException {
        assertThat(RegoleDelleTabelle.percorsiInventati(riferimento(procedura), elementi(), campi(procedura))).isEmpty();
    }

    @Test
    void unPercorsoInventatoSiVede() {
        assertThat(RegoleDelleTabelle.percorsiInventati(List.of("m", "m/nato"), Set.of("data"),
                Riga.leggi(TESTA + "m/nato/data,q,c,x,,f,\nm/nato/altezza,q,c,x,,f,\n"))).containsExactly("m/nato/altezza");
    }

    private static FormSuFile form(String procedura) {
        return FormSuFile.delModulo(procedura);
    }

    private static List<Riga> campi(String procedura) {
        return Riga.leggi(Path.of("forms/" + procedura + "/campi.csv"));
    }

    private static List<String> riferimento(String procedura) {
        assumeTrue(Files.exists(RIFERIMENTO), "Manca " + RIFERIMENTO + ": confronto con lo schema nazionale saltato");
        return Riga.leggi(RIFERIMENTO).stream().filter(r -> r.di("form").equals(procedura)).map(r -> r.di("path")).toList();
    }

    /** Names of elements and attributes in the schemas; types reused by several forms are not expanded in the reference. */
    private static Set<String> elementi() throws IOException {
        Set<String> nomi = new HashSet<>();
        try (Stream<Path> file = Files.walk(RIFERIMENTO.resolveSibling("xsd"))) {
            for (Path xsd : file.filter(f -> f.toString().endsWith(".xsd")).toList()) {
                Pattern.compile("(element|attribute)\\s+name=\"([^\"]+)\"").matcher(Files.readString(xsd)).results()
                        .forEach(r -> nomi.add((r.group(1).equals("attribute") ? "@" : "") + r.group(2)));
            }
        }
        return nomi;
    }
}
