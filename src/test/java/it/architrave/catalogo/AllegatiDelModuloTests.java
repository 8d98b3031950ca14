package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.architrave.catalogo.RegoleDelleCondizioni.Condizione;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of attachments holds the official summary table, and a reason for every other attachment of the schema. */
class AllegatiDelModuloTests {

    private static final Path RIFERIMENTO = Path.of("../shared/specs/moduli/allegati.csv");
    private static final String TESTA = "percorso,codice,quadro,denominazione,obbligo,condizione,casi,fonte,omissione\n";

    private final FormSuFile form = FormSuFile.leggi(Path.of("forms/quadri"));

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniRigaEUnAllegatoOUnaOmissioneMotivata(String procedura) {
        assertThat(righeSbagliate(allegati(procedura))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p,,,Procura,,,,f,", "p,procura,,Procura,FORSE,,c,f,", "p,procura,,Procura,CONDIZIONE,,c,f,",
            "p,procura,,Procura,SEMPRE,firma.titolare = null,c,f,", "p,procura,,Procura,SEMPRE,,c,,",
            "p,procura,,,SEMPRE,,c,f,", "p,procura,,Procura,SEMPRE,,,f,", "p,procura,nessuno,Procura,SEMPRE,,c,f,"})
    void unaRigaSbagliataSiVede(String riga) {
        assertThat(righeSbagliate(Riga.leggi(TESTA + riga + "\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void iCodiciNonSiRipetono(String procedura) {
        assertThat(ripetuti(allegati(procedura))).isEmpty();
    }

    @Test
    void unCodiceRipetutoSiVede() {
        assertThat(ripetuti(Riga.leggi(TESTA + "p,a,,A,SEMPRE,,c,f,\nq,a,,B,SEMPRE,,c,f,\n"))).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void leCondizioniDecidonoSuCampiEsistenti(String procedura) {
        FormSuFile form = FormSuFile.delModulo(procedura);
        List<Condizione> condizioni = condizioni(allegati(procedura));
        assertThat(condizioni).hasSizeGreaterThan(10);
        assertThat(RegoleDelleCondizioni.indeciseSenzaRisposte(condizioni)).isEmpty();
        assertThat(RegoleDelleCondizioni.cheNominanoCampiInesistenti(condizioni, form)).isEmpty();
    }

    @Test
    void unaCondizioneSuUnCampoInesistenteSiVede() {
        List<Condizione> rotte = condizioni(Riga.leggi(TESTA + "p,a,,A,CONDIZIONE,firma.sindaco = \"procura\",c,f,\n"));
        assertThat(RegoleDelleCondizioni.cheNominanoCampiInesistenti(rotte, form)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniAllegatoDelloSchemaNazionaleECoperto(String procedura) {
        assumeTrue(Files.exists(RIFERIMENTO), "Manca " + RIFERIMENTO + ": confronto con lo schema nazionale saltato");
        List<String> riferimento = Riga.leggi(RIFERIMENTO).stream()
                .map(r -> "modulo_" + procedura + "/tabella_allegati/" + r.di("group") + "/" + r.di("attachment")).toList();
        assertThat(riferimento).hasSizeGreaterThan(70);
        assertThat(RegoleDelleTabelle.percorsiScoperti(riferimento, allegati(procedura))).isEmpty();
    }

    @Test
    void unAllegatoScopertoSiVede() {
        assertThat(RegoleDelleTabelle.percorsiScoperti(List.of("t/a", "t/b"),
                Riga.leggi(TESTA + "t/a,a,,A,SEMPRE,,c,f,\n"))).containsExactly("t/b");
    }

    private static List<Riga> allegati(String procedura) {
        return Riga.leggi(Path.of("forms/" + procedura + "/allegati.csv"));
    }

    private List<String> righeSbagliate(List<Riga> righe) {
        return righe.stream().filter(r -> r.vuota("denominazione") || r.vuota("fonte")
                || !r.vuota("quadro") && !form.perQuadro().containsKey(r.di("quadro"))
                || (r.vuota("codice") ? r.vuota("omissione") : !previsto(r))).map(Riga::toString).toList();
    }

    private static boolean previsto(Riga riga) {
        return !riga.vuota("casi") && riga.vuota("omissione") && switch (riga.di("obbligo")) {
            case "SEMPRE" -> riga.vuota("condizione");
            case "CONDIZIONE" -> !riga.vuota("condizione");
            case "FACOLTATIVO" -> true;
            default -> false;
        };
    }

    private static Set<String> ripetuti(List<Riga> righe) {
        return righe.stream().filter(r -> !r.vuota("codice"))
                .collect(Collectors.groupingBy(r -> r.di("codice"), Collectors.counting()))
                .entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<Condizione> condizioni(List<Riga> righe) {
        return righe.stream().filter(r -> !r.vuota("condizione"))
                .map(r -> new Condizione("", r.di("codice"), "", r.di("condizione"))).toList();
    }
}
