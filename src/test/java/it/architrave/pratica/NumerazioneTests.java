package it.architrave.pratica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.prova.BaseDiProva;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Series without gaps, opened by whoever draws first; more persons at once than the pool has connections. */
@ProvaIntegrata
class NumerazioneTests {

    private static final int INSIEME = 40;
    private static final int CONNESSIONI = 20;

    @Autowired
    private Numerazione numerazione;
    @Autowired
    private Mani mani;

    @Test
    void quarantaPersoneInsiemeApronoCiascunaLaSuaSerie() throws Exception {
        String prova = "prova/" + UUID.randomUUID() + "/";
        assertThat(insieme(i -> prova + i)).hasSize(INSIEME).containsOnly(1L);
    }

    @Test
    void quarantaPersoneInsiemeNellaStessaSerieNuovaNonSaltanoNumeri() throws Exception {
        String serie = "prova/" + UUID.randomUUID();
        assertThat(insieme(i -> serie)).containsExactlyInAnyOrderElementsOf(
                LongStream.rangeClosed(1, INSIEME).boxed().toList());
    }

    @Test
    void ilNumeroDiUnAttoFallitoSiRiusaAncheQuandoHaApertoLaSerie() {
        String serie = "prova/" + UUID.randomUUID();
        assertThatThrownBy(() -> mani.inUnAtto(() -> {
            numerazione.prossimo(serie);
            throw new IllegalStateException("atto fallito");
        })).hasMessage("atto fallito");
        assertThat(prossimo(serie, new CountDownLatch(0))).isEqualTo(1);
    }

    private List<Long> insieme(java.util.function.IntFunction<String> serie) throws Exception {
        // Nobody draws before every connection of the pool is held; on H2 transactions follow each other.
        var occupate = new CountDownLatch(BaseDiProva.suPostgresql() ? CONNESSIONI : 1);
        var fili = Executors.newFixedThreadPool(INSIEME);
        try {
            List<Long> numeri = new ArrayList<>();
            List<Callable<Long>> atti = IntStream.range(0, INSIEME)
                    .<Callable<Long>>mapToObj(i -> () -> prossimo(serie.apply(i), occupate))
                    .toList();
            for (var futuro : fili.invokeAll(atti)) {
                numeri.add(futuro.get());
            }
            return numeri;
        } finally {
            fili.shutdown();
        }
    }

    private long prossimo(String serie, CountDownLatch occupate) {
        var numero = new AtomicLong();
        mani.inUnAtto(() -> {
            occupate.countDown();
            try {
                occupate.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            numero.set(numerazione.prossimo(serie));
        });
        return numero.get();
    }
}
