package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static it.architrave.catalogo.BancoDiProva.OROLOGIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The summary table of the SCIA, row by row: which answers, changed in the sample, call for which further documents. */
class AllegatiDellaSciaTests {

    private static final String CASI = "/catalogo/allegati-scia.csv";

    private final BancoDiProva banco = new BancoDiProva();
    private Modulo scia;
    private Risposte esempio;

    @BeforeEach
    void legge() throws IOException {
        Moduli moduli = new ModuliDelClasspath(banco.lettore, OROLOGIO);
        scia = moduli.inVigore("Scia");
        esempio = moduli.esempio("Scia");
    }

    @ParameterizedTest
    @CsvFileSource(resources = CASI, delimiter = '|', numLinesToSkip = 1)
    void laRispostaChiamaIlSuoDocumento(String risposte, String documenti) {
        Set<String> nuovi = new TreeSet<>(chiesti(con(risposte)));
        nuovi.removeAll(chiesti(esempio));
        assertThat(nuovi).containsExactlyInAnyOrderElementsOf(elenco(documenti));
    }

    @Test
    void ogniDocumentoDelQuadroRiepilogativoHaIlSuoCaso() throws IOException {
        try (var file = AllegatiDellaSciaTests.class.getResourceAsStream(CASI)) {
            Set<String> provati = new String(file.readAllBytes()).lines().skip(1)
                    .flatMap(r -> elenco(r.substring(r.indexOf('|') + 1)).stream()).collect(Collectors.toCollection(HashSet::new));
            provati.addAll(chiesti(esempio));
            assertThat(scia.allegati()).extracting(AllegatoPrevisto::codice).isSubsetOf(provati);
        }
    }

    private Set<String> chiesti(Risposte risposte) {
        return banco.controlli.allegatiPrevisti(scia, risposte, FIRENZE).stream().map(AllegatoPrevisto::codice)
                .collect(Collectors.toSet());
    }

    /** The sample with answers written {@code quadro.campo=valore}; a value in brackets is a list, {@code true} a tick. */
    private Risposte con(String cambiate) {
        Map<String, Map<String, Object>> risposte = new HashMap<>(esempio.perQuadro());
        for (String cambiata : elenco(cambiate)) {
            String[] parti = cambiata.split("[.=]", 3);
            Map<String, Object> valori = new HashMap<>(risposte.get(parti[0]));
            valori.put(parti[1], valore(parti[2]));
            risposte.put(parti[0], valori);
        }
        return new Risposte(risposte);
    }

    private static Object valore(String testo) {
        return testo.startsWith("[") ? List.of(testo.substring(1, testo.length() - 1).split(","))
                : testo.equals("true") ? Boolean.TRUE : testo;
    }

    private static List<String> elenco(String testo) {
        return testo == null ? List.of() : Arrays.stream(testo.strip().split("\\s+")).filter(t -> !t.isEmpty()).toList();
    }
}
