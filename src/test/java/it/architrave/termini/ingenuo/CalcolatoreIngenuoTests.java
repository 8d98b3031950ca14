package it.architrave.termini.ingenuo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Campione;
import it.architrave.termini.web.SimulatoreSenzaRete;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The simulator against the naive calculator, over histories by chance; the seed is printed, {@code -Dseme} repeats a run
 * and {@code -Dcampione=pieno} makes it long.
 */
class CalcolatoreIngenuoTests {

    private static final int RACCONTATE = 12;
    private static final SimulatoreSenzaRete SIMULATORE = new SimulatoreSenzaRete();

    private final long seme = Long.getLong("seme", System.nanoTime());

    @Test
    void iDueCalcolatoriDiconoLoStesso() {
        int quante = Campione.di(100_000, 2_000);
        System.out.println("iDueCalcolatoriDiconoLoStesso: " + quante + " storie, -Dseme=" + seme);
        Confronto confronto = new Confronto(this::chiedi);
        StorieACaso storie = new StorieACaso(new Random(seme));
        Map<String, Integer> diverse = new TreeMap<>();
        List<String> racconti = new ArrayList<>();
        for (int indice = 0; indice < quante; indice++) {
            Storia storia = storie.storia();
            List<String> differenze = confronto.differenze(storia);
            if (!differenze.isEmpty() && diverse.merge(genere(storia, differenze), 1, Integer::sum) == 1
                    && racconti.size() < RACCONTATE) {
                racconti.add(confronto.racconto(seme, indice, storia));
            }
        }
        assertThat(diverse).as("%s\n\nkinds of difference and how many", String.join("\n\n", racconti)).isEmpty();
    }

    @Test
    void leRichiesteErrateSiRifiutanoNominandoIlCampo() {
        RichiesteErrate errate = new RichiesteErrate(new Random(seme));
        List<String> differenze = new ArrayList<>();
        for (String guasto : RichiesteErrate.GUASTI) {
            for (int prova = 0; prova < Campione.di(400, 20); prova++) {
                RichiesteErrate.Errata errata = errate.errata(guasto);
                differenze.addAll(Confronto.nonRifiutata(errata, chiedi(errata.json())));
            }
        }
        assertThat(differenze).as("seme %d", seme).isEmpty();
    }

    /** Known events in any order: the answer may be no, but it is an answer. */
    @Test
    void qualunqueSequenzaDiFattiHaUnaRisposta() {
        StorieACaso storie = new StorieACaso(new Random(seme));
        for (int prova = 0; prova < Campione.di(100_000, 2_000); prova++) {
            String json = storie.disordinata().toString();
            assertThat(chiedi(json).stato()).as("seme %d: %s", seme, json).isIn(200, 400);
        }
    }

    /** Differences of the same terms in the same procedure are told once. */
    private static String genere(Storia storia, List<String> differenze) {
        return storia.procedimento() + " " + differenze.stream().map(d -> d.split(" atteso ")[0]).toList();
    }

    private Ponte.Risposta chiedi(String json) {
        var risposto = SIMULATORE.simula(json);
        return new Ponte.Risposta(risposto.stato(), risposto.corpo());
    }
}
