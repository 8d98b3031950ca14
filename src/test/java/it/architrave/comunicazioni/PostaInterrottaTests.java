package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.comunicazioni.ServerDispettoso.Taglio;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Campione;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the parties find in the mailbox when processes die and connections fall, counted against what was queued. */
@ProvaIntegrata
class PostaInterrottaTests {

    private static final Duration OLTRE_LA_PRESA = Duration.ofMinutes(6);

    @Autowired
    private PostaDiProva posta;
    @Autowired
    private Motore motore;

    @AfterEach
    void tuttoDaCapo() {
        posta.server.bravo();
        motore.adesso();
    }

    @Test
    void uccisoFraLAccettazioneELaMarcaturaRipeteSegnandoloENonPerdeNulla() {
        int quanti = Campione.di(25, 5);
        List<NumeroPratica> pratiche = posta.pratiche(Campione.di(40, 4));
        posta.accoda(pratiche, quanti, PostaDiProva.ANNA);
        Set<String> uccisi = new HashSet<>();
        int morti = 0;
        while (!posta.tutti(pratiche, i -> i.stato() == StatoInvio.SPEDITO)) {
            if (muore(posta.postino(cheMuore(uccisi)))) {
                morti++;
            } else {
                motore.avanza(OLTRE_LA_PRESA);
            }
        }

        assertThat(morti).isEqualTo(pratiche.size() * quanti);
        new ContoDellaPosta(posta.arrivati(PostaDiProva.ANNA, pratiche)).torna(pratiche, quanti).ripetuti(morti);
        assertThat(posta.tutti(pratiche, Invio::isForseRipetuto)).isTrue();
    }

    @Test
    void finchéNonScadeLaPresaNessunoRipeteUnAvvisoInPartenza() {
        List<NumeroPratica> pratiche = posta.pratiche(1);
        posta.accoda(pratiche, 2, PostaDiProva.ANNA);
        assertThat(muore(posta.postino(cheMuore(new HashSet<>())))).isTrue();
        assertThat(posta.righe(pratiche.get(0))).extracting(Invio::stato)
                .containsExactly(StatoInvio.IN_PARTENZA, StatoInvio.IN_CODA);

        motore.avanza(Duration.ofMinutes(4));
        posta.postino().giro();
        assertThat(posta.arrivati(PostaDiProva.ANNA, pratiche)).as("forse chi lo ha preso è ancora vivo").hasSize(1);
        motore.avanza(Duration.ofMinutes(2));
        posta.postino().giro();
        new ContoDellaPosta(posta.arrivati(PostaDiProva.ANNA, pratiche)).torna(pratiche, 2).ripetuti(1);
        assertThat(posta.righe(pratiche.get(0))).extracting(Invio::isForseRipetuto).containsExactly(true, false);
    }

    @Test
    void unaConnessioneSuDieciCadeDopoIlTestoENessunAvvisoSiPerde() {
        int quanti = Campione.di(250, 40);
        List<NumeroPratica> pratiche = posta.pratiche(Campione.di(40, 5));
        posta.accoda(pratiche, quanti, PostaDiProva.ANNA);
        AtomicInteger passati = new AtomicInteger();
        AtomicInteger accettati = new AtomicInteger();
        posta.server.taglia(testo -> {
            int quale = testo.contains("Subject: " + PostaDiProva.OGGETTO) ? passati.incrementAndGet() : 1;
            if (quale % 10 != 0) {
                return Taglio.NESSUNO;
            }
            return quale % 20 == 0 ? Taglio.PRIMA_DELLACCETTAZIONE : contato(accettati);
        });
        Postino postino = posta.postino();
        int giri = 0;
        long inizio = System.nanoTime();
        while (!posta.tutti(pratiche, i -> i.stato() == StatoInvio.SPEDITO)) {
            postino.giro();
            motore.avanza(Duration.ofSeconds(30));
            giri++;
        }
        System.out.printf("Avvisi %d, conversazioni %d, connessioni cadute %d, giri %d, connessioni %d, secondi %d%n",
                pratiche.size() * quanti, passati.get(), passati.get() / 10, giri, posta.server.connessioni.get(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - inizio));

        new ContoDellaPosta(posta.arrivati(PostaDiProva.ANNA, pratiche)).torna(pratiche, quanti).ripetuti(accettati.get());
        assertThat(pratiche.stream().flatMap(p -> posta.righe(p).stream()).filter(Invio::isForseRipetuto).count())
                .as("in dubbio è ogni connessione caduta, e solo quella").isPositive().isLessThanOrEqualTo(passati.get() / 10);
    }

    @Test
    void piùProcessiInsiemeNonSpedisconoMaiLoStessoAvviso() throws Exception {
        int quanti = Campione.di(50, 6);
        List<NumeroPratica> pratiche = posta.pratiche(Campione.di(20, 6));
        posta.accoda(pratiche, quanti, PostaDiProva.ANNA);
        var processi = Executors.newFixedThreadPool(4);
        while (!posta.tutti(pratiche, i -> i.stato() == StatoInvio.SPEDITO)) {
            for (var fatto : processi.invokeAll(Collections.nCopies(4, Executors.callable(() -> posta.postino().giro())))) {
                fatto.get();
            }
        }
        processi.shutdown();
        new ContoDellaPosta(posta.arrivati(PostaDiProva.ANNA, pratiche)).torna(pratiche, quanti).ripetuti(0);
        assertThat(posta.tutti(pratiche, i -> !i.isForseRipetuto() && i.tentativi().falliti() == 0)).isTrue();
    }

    @Test
    void loSpegnimentoLasciaFinireEMarcareLAvvisoInCorsoENeLasciaGliAltriInCoda() throws Exception {
        List<NumeroPratica> pratiche = posta.pratiche(2);
        posta.accoda(pratiche, 2, PostaDiProva.ANNA);
        CountDownLatch accettato = new CountDownLatch(1);
        CountDownLatch risponda = new CountDownLatch(1);
        posta.server.taglia(testo -> {
            accettato.countDown();
            aspetta(risponda);
            return Taglio.NESSUNO;
        });
        Postino postino = posta.postino();
        var filo = Executors.newFixedThreadPool(2);
        var giro = filo.submit(postino::giro);
        aspetta(accettato);
        postino.nonPrendereAltro();
        var spento = filo.submit(() -> {
            postino.ferma();
            return null;
        });
        assertThat(spento.isDone()).isFalse();
        risponda.countDown();
        spento.get(20, TimeUnit.SECONDS);
        giro.get(20, TimeUnit.SECONDS);
        filo.shutdown();

        assertThat(pratiche.stream().flatMap(p -> posta.righe(p).stream()).map(Invio::stato)).containsExactly(
                StatoInvio.SPEDITO, StatoInvio.IN_CODA, StatoInvio.IN_CODA, StatoInvio.IN_CODA);
        assertThat(posta.arrivati(PostaDiProva.ANNA, pratiche)).hasSize(1);
    }

    /** Kills the process once for each notice, when the server has accepted it and nobody has marked it. */
    private Spedizione cheMuore(Set<String> uccisi) {
        Spedizione vera = posta.spedizione();
        return () -> {
            Viaggio viaggio = vera.parte();
            return messaggio -> {
                viaggio.consegna(messaggio);
                if (messaggio.avviso().chiave().startsWith(posta.chiavi()) && uccisi.add(messaggio.codice())) {
                    throw new Ucciso();
                }
            };
        };
    }

    private static boolean muore(Postino postino) {
        try {
            postino.giro();
            return false;
        } catch (Ucciso morto) {
            return true;
        }
    }

    private static Taglio contato(AtomicInteger quanti) {
        quanti.incrementAndGet();
        return Taglio.DOPO_LACCETTAZIONE;
    }

    private static void aspetta(CountDownLatch segnale) {
        try {
            assertThat(segnale.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What no code of the house catches, as it would not outlive the process. */
    private static final class Ucciso extends Error {
    }
}
