package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.architrave.catalogo.FormSuFile.Voce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The long lists of the forms (chambers of commerce, legal forms, residence documents) are those of the national schema, whole. */
class ElenchiDelloSchemaTests {

    private static final Path ELENCHI =
            Path.of("../shared/specs/moduli/xsd/Moduli_PA/SUAP/01_vocabularies/voc_agid_enumeration.xsd");

    private final FormSuFile form = FormSuFile.leggi(Path.of("forms/quadri"));

    @Test
    void leCamereDiCommercioSonoTutte() throws IOException {
        assertThat(diversi(form, "cciaa", schema("CCIAAEnum", v -> v))).isEmpty();
    }

    @Test
    void leFormeGiuridicheSonoTutte() throws IOException {
        assertThat(diversi(form, "formaGiuridica", schema("FormaGiuridicaEnum", v -> v.substring(0, 2)))).isEmpty();
    }

    @Test
    void iDocumentiDiSoggiornoSonoTutti() throws IOException {
        assertThat(diversi(form, "documentoSoggiorno.tipo", schema("TipoDocumentoSoggiornoEnum", v -> v))).isEmpty();
    }

    @Test
    void unElencoIncompletoSiVede() {
        FormSuFile rotto = FormSuFile.di("ditta", "{'type':'select','key':'cciaa','label':'C.C.I.A.A. di',"
                + "'values':[{'label':'Firenze','value':'FIRENZE'}]}");
        assertThat(diversi(rotto, "cciaa", Set.of("FIRENZE", "PRATO"))).containsExactly("ditta: cciaa");
    }

    /** The fields of that name whose options are not exactly those values; a list that no form uses is wrong too. */
    private static List<String> diversi(FormSuFile form, String nome, Set<String> valori) {
        List<Voce> campi = form.voci().stream().filter(v -> ("." + v.campo()).endsWith("." + nome)).toList();
        assertThat(campi).isNotEmpty();
        return campi.stream().filter(v -> !v.nodo().path("values").values().stream()
                        .map(o -> o.path("value").asString()).collect(Collectors.toSet()).equals(valori))
                .map(v -> v.quadro() + ": " + v.campo()).toList();
    }

    private static Set<String> schema(String elenco, UnaryOperator<String> valore) throws IOException {
        assumeTrue(Files.exists(ELENCHI), "Manca " + ELENCHI + ": confronto con gli elenchi nazionali saltato");
        String xsd = Files.readString(ELENCHI);
        int inizio = xsd.indexOf("name=\"" + elenco + "\"");
        String tipo = xsd.substring(inizio, xsd.indexOf("simpleType>", inizio));
        return Pattern.compile("enumeration value=\"([^\"]*)\"").matcher(tipo).results().map(r -> valore.apply(r.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
