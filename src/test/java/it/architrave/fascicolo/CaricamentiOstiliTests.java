package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.fascicolo.FileOstili.Attesa;
import it.architrave.fascicolo.FileOstili.Prova;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.StatoPratica;
import it.architrave.prova.Campione;
import it.architrave.prova.Mani;
import it.architrave.prova.Metro;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile and damaged files against the running server; the same seed ({@code -Dseme=…}) sends the same files. */
@ProvaIntegrata
class CaricamentiOstiliTests {

    private static final int PER_BOZZA = 50;
    private static final int RODAGGIO = 40;
    private static final int MANI = 4;
    /** Neighbouring seeds draw alike: this one sets them apart. */
    private static final long MESCOLA = 0x9E3779B97F4A7C15L;
    private static final int MASSIMO_HEAP = 64;
    private static final long SEME = Long.getLong("seme", System.nanoTime());

    @Autowired
    private Rete rete;
    @Autowired
    private Mani mani;
    @Value("${architrave.dati}")
    private Path dati;

    @Test
    void nessunFileOstileFaCadereIlServerNeEntraNeLasciaTraccia() throws Exception {
        int quanti = Campione.di(10_000, 100);
        Map<String, Integer> conto = new ConcurrentSkipListMap<>();
        List<String> guasti = new CopyOnWriteArrayList<>();
        prove(0, RODAGGIO, conto, guasti);
        long heap = Metro.heap();
        long aperti = Metro.fileAperti();
        int fili = Metro.fili();
        long inizio = System.nanoTime();
        prove(RODAGGIO, RODAGGIO + quanti, conto, guasti);
        Duration durata = Duration.ofNanos(System.nanoTime() - inizio);
        long cresciuto = Metro.heap() - heap;
        System.out.printf("Caricamenti ostili: %d in %d s, seme %d, heap %+d MB, file aperti %+d, fili %+d; %s%n", quanti,
                durata.toSeconds(), SEME, cresciuto, Metro.fileAperti() - aperti, Metro.fili() - fili, conto);
        assertThat(guasti).as("seme %d", SEME).isEmpty();
        assertThat(cresciuto).isLessThanOrEqualTo(MASSIMO_HEAP);
        assertThat(Metro.fileAperti() - aperti).isLessThan(50);
        assertThat(Metro.fili() - fili).isLessThan(30);
        assertThat(inArrivo()).isEmpty();
        assertThat(mani.stato(mani.presentata(Mani.FIESOLE))).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    private void prove(int da, int a, Map<String, Integer> conto, List<String> guasti) throws Exception {
        ExecutorService insieme = Executors.newFixedThreadPool(MANI);
        try {
            List<Future<?>> tutti = new ArrayList<>();
            for (int i = 0; i < MANI; i++) {
                int primo = da + i;
                tutti.add(insieme.submit(() -> {
                    una(primo, a, conto, guasti);
                    return null;
                }));
            }
            for (Future<?> uno : tutti) {
                uno.get();
            }
        } finally {
            insieme.shutdown();
        }
    }

    private void una(int primo, int a, Map<String, Integer> conto, List<String> guasti) throws Exception {
        PraticaId bozza = mani.bozza(Mani.FIRENZE, Map.of());
        for (int i = primo, fatte = 1; i < a && guasti.size() < 20; i += MANI, fatte++) {
            if (fatte % PER_BOZZA == 0) {
                bozza = mani.bozza(Mani.FIRENZE, Map.of());
            }
            Prova prova = FileOstili.pesca(new Random((SEME + i) * MESCOLA));
            long inizio = System.nanoTime();
            HttpResponse<String> risposta = rete.file("geometra", "/api/v1/pratiche/" + bozza + "/allegati", "procura",
                    prova.file().nome(), prova.file().contenuto());
            conto.merge(prova.famiglia() + " " + risposta.statusCode(), 1, Integer::sum);
            // The first ones load classes and trusted lists: they are held to the answer, not to its time.
            Duration durata = i < RODAGGIO ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - inizio);
            String guasto = guasto(prova, risposta, durata);
            if (!guasto.isEmpty()) {
                guasti.add("n. " + i + " " + prova + ": " + guasto + " " + risposta.statusCode() + " " + risposta.body());
            }
        }
    }

    private static String guasto(Prova prova, HttpResponse<String> risposta, Duration durata) {
        JsonNode corpo = JsonMapper.shared().readTree(risposta.body());
        boolean accolto = risposta.statusCode() == 201;
        if (durata.toSeconds() > 20) {
            return "risposta dopo " + durata;
        }
        if (!accolto && risposta.statusCode() != 422 && risposta.statusCode() != 400) {
            return "né accolto né rifiutato";
        }
        if (prova.attesa() == Attesa.ACCOLTO && !accolto || prova.attesa() == Attesa.RIFIUTATO && accolto) {
            return "doveva essere " + prova.attesa();
        }
        if (accolto) {
            return corpo.path("nomeFile").asString().matches("[^/\\\\\\p{Cc}\\p{Cf}]{1,150}") ? "" : "nome non ripulito";
        }
        String motivo = corpo.path("detail").asString();
        boolean chiaro = risposta.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && (prova.famiglia().equals("nome") || motivo.contains("«" + prova.file().nome() + "»") && motivo.length() > 30);
        return chiaro ? "" : "motivo non chiaro";
    }

    private List<Path> inArrivo() throws IOException {
        try (Stream<Path> rimasti = Files.list(dati.resolve("documenti/in-arrivo"))) {
            // The mark of the running process stays.
            return rimasti.filter(f -> !f.toString().endsWith(".vivo")).toList();
        }
    }
}
