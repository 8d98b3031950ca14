package it.architrave.termini.ingenuo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A handful of the same histories and bad requests through the running endpoint, as a program of others sends them. */
@ProvaIntegrata
class CalcolatoreIngenuoInReteTests {

    private static final String INDIRIZZO = "/api/v1/termini/simulazioni";

    @Autowired
    private Rete rete;

    private final long seme = Long.getLong("seme", System.nanoTime());

    @Test
    void ancheAttraversoLaReteIDueCalcolatoriDiconoLoStesso() {
        Confronto confronto = new Confronto(this::chiedi);
        StorieACaso storie = new StorieACaso(new Random(seme));
        for (int indice = 0; indice < 50; indice++) {
            Storia storia = storie.storia();
            if (!confronto.differenze(storia).isEmpty()) {
                throw new AssertionError(confronto.racconto(seme, indice, storia));
            }
        }
    }

    @Test
    void ancheAttraversoLaReteLeRichiesteErrateSiRifiutano() {
        RichiesteErrate errate = new RichiesteErrate(new Random(seme));
        List<String> differenze = new ArrayList<>();
        for (String guasto : RichiesteErrate.GUASTI) {
            RichiesteErrate.Errata errata = errate.errata(guasto);
            differenze.addAll(Confronto.nonRifiutata(errata, chiedi(errata.json())));
        }
        assertThat(differenze).as("seme %d", seme).isEmpty();
    }

    private Ponte.Risposta chiedi(String json) {
        try {
            HttpResponse<String> risposta = rete.json("", "POST", INDIRIZZO, json);
            return new Ponte.Risposta(risposta.statusCode(), risposta.body());
        } catch (Exception e) {
            throw new IllegalStateException(json, e);
        }
    }
}
