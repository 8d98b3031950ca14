package it.architrave.comunicazioni;

import static it.architrave.comunicazioni.PostaDiProva.ANNA;
import static it.architrave.comunicazioni.PostaDiProva.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Campione;
import it.architrave.prova.IstruzioniSql;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server that is down, that slows down, that refuses: what waits, who passes, and when the way is free again. */
@ProvaIntegrata
class PostaTrattenutaTests {

    @Autowired
    private PostaDiProva posta;
    @Autowired
    private RegoleDellaPosta regole;
    @Autowired
    private Motore motore;
    @Autowired
    private IstruzioniSql istruzioni;

    @AfterEach
    void tuttoDaCapo() {
        posta.server.bravo();
        motore.adesso();
    }

    @Test
    void aServerSpentoLInterruttoreSiApreEQuandoTornaSiRichiudeENullaSiPerde() {
        int quanti = Campione.di(50, 10);
        List<NumeroPratica> pratiche = posta.pratiche(Campione.di(20, 2));
        posta.accoda(pratiche, quanti, ANNA);
        AtomicInteger prove = new AtomicInteger();
        Postino postino = posta.postino(contata(prove));
        posta.server.spegni();
        try {
            for (int giro = 1; giro <= regole.guasti(); giro++) {
                assertThat(postino.stato().server()).isEqualTo(StatoServer.RISPONDE);
                postino.giro();
            }
            assertThat(postino.stato().server()).isEqualTo(StatoServer.IN_PAUSA);
            assertThat(postino.stato().serverFermo()).isNotNull();
            postino.giro();
            assertThat(prove).as("aperto, nessuno prova").hasValue(regole.guasti());
            for (int ora = 0; ora < 12; ora++) {
                motore.avanza(regole.pausaMassima());
                assertThat(postino.stato().server()).isEqualTo(StatoServer.IN_PROVA);
                postino.giro();
                postino.giro();
            }
            assertThat(prove).as("una prova per pausa").hasValue(regole.guasti() + 12);
        } finally {
            posta.server.accendi();
        }
        assertThat(postino.stato().inRitardo()).isEqualTo((long) pratiche.size() * quanti);
        motore.avanza(regole.pausaMassima());
        postino.giro();

        assertThat(postino.stato().server()).isEqualTo(StatoServer.RISPONDE);
        assertThat(postino.stato().inRitardo()).isZero();
        new ContoDellaPosta(posta.arrivati(ANNA, pratiche)).torna(pratiche, quanti).ripetuti(0);
        assertThat(posta.tutti(pratiche, i -> !i.isForseRipetuto())).as("nulla era partito").isTrue();
    }

    @Test
    void aChiRallentaSiVaPianoETuttoArrivaUnaVoltaSola() {
        int quanti = Campione.di(50, 10);
        List<NumeroPratica> pratiche = posta.pratiche(Campione.di(20, 3));
        posta.accoda(pratiche, quanti, ANNA);
        AtomicInteger gettoni = new AtomicInteger();
        AtomicInteger respinti = new AtomicInteger();
        posta.server.risponde(comando -> comando.startsWith("MAIL") && gettoni.getAndDecrement() <= 0
                ? "%d 4.7.0 Piano".formatted(List.of(421, 450, 451, 452).get(respinti.getAndIncrement() % 4)) : null);
        Postino postino = posta.postino();
        int giri = 0;
        while (!posta.tutti(pratiche, i -> i.stato() == StatoInvio.SPEDITO)) {
            gettoni.set(4);
            postino.giro();
            motore.avanza(Duration.ofMinutes(1));
            assertThat(++giri).as("respinti %s", respinti).isLessThan(4 * pratiche.size() * quanti);
        }
        new ContoDellaPosta(posta.arrivati(ANNA, pratiche)).torna(pratiche, quanti).ripetuti(0);
        assertThat(respinti).as("non a ogni avviso, né a ogni giro").hasPositiveValue().hasValueLessThan(giri);
        assertThat(posta.tutti(pratiche, i -> !i.isForseRipetuto())).isTrue();
        posta.server.bravo();
        motore.avanza(regole.pausaMassima());
        postino.giro();
        assertThat(postino.stato().server()).isEqualTo(StatoServer.RISPONDE);
    }

    @Test
    void laCasellaPienaDiUnoTrattieneLaSuaPraticaFinchéNonSiVedePoiSoloLui() {
        List<NumeroPratica> pratiche = posta.pratiche(1);
        posta.accoda(pratiche, 4, BRUNO, ANNA);
        posta.server.risponde(comando -> comando.startsWith("RCPT") && comando.contains(BRUNO) ? "452 4.2.2 Casella piena" : null);
        Postino postino = posta.postino();
        postino.giro();
        motore.avanza(Duration.ofMinutes(14));
        postino.giro();
        assertThat(posta.arrivati(ANNA, pratiche)).isEmpty();
        assertThat(postino.stato().inRitardo()).isZero();

        motore.avanza(Duration.ofMinutes(1));
        assertThat(postino.stato().inRitardo()).isEqualTo(4);
        postino.giro();
        assertThat(posta.arrivati(ANNA, pratiche)).extracting(PostaDiProva.Arrivato::ordine).containsExactly(2, 4);
        posta.server.bravo();
        motore.avanza(Duration.ofMinutes(11));
        postino.giro();
        assertThat(posta.arrivati(BRUNO, pratiche)).extracting(PostaDiProva.Arrivato::ordine).containsExactly(1, 3);
    }

    @Test
    void lIndirizzoRifiutatoNonSiRitentaNonTrattieneNessunoESiVedeSubito() {
        List<NumeroPratica> pratiche = posta.pratiche(1);
        posta.accoda(pratiche, 4, BRUNO, ANNA);
        AtomicInteger chiesti = new AtomicInteger();
        posta.server.risponde(comando -> comando.startsWith("RCPT") && comando.contains(BRUNO)
                ? "550 5.1.1 <" + BRUNO + ">: sconosciuto (" + chiesti.incrementAndGet() + ")" : null);
        Postino postino = posta.postino();
        postino.giro();
        motore.avanza(Duration.ofDays(30));
        postino.giro();

        assertThat(chiesti).hasValue(2);
        assertThat(posta.arrivati(ANNA, pratiche)).extracting(PostaDiProva.Arrivato::ordine).containsExactly(2, 4);
        assertThat(posta.righe(pratiche.get(0))).extracting(Invio::stato).containsExactly(StatoInvio.ERRORE,
                StatoInvio.SPEDITO, StatoInvio.ERRORE, StatoInvio.SPEDITO);
        assertThat(postino.fermi().stream().map(AvvisoFermo::di).filter(a -> a.pratica().equals(pratiche.get(0))))
                .hasSize(2).allSatisfy(a -> assertThat(a.motivo()).contains("550 5.1.1 <…@posta.invalid>: sconosciuto"));
        assertThat(postino.stato().server()).isEqualTo(StatoServer.RISPONDE);
    }

    @Test
    void chiRifiutaIlMittenteNonRendeNonRecapitabiliGliAvvisi() {
        List<NumeroPratica> pratiche = posta.pratiche(2);
        posta.accoda(pratiche, 3, ANNA);
        posta.server.risponde(comando -> comando.startsWith("MAIL") ? "530 5.7.0 Prima l'accesso" : null);
        Postino postino = posta.postino();
        for (int giro = 0; giro < regole.guasti(); giro++) {
            postino.giro();
        }
        assertThat(postino.stato().server()).isEqualTo(StatoServer.IN_PAUSA);
        assertThat(posta.tutti(pratiche, i -> i.stato() == StatoInvio.IN_CODA)).isTrue();
        posta.server.bravo();
        motore.avanza(regole.pausaMassima());
        postino.giro();
        new ContoDellaPosta(posta.arrivati(ANNA, pratiche)).torna(pratiche, 3).ripetuti(0);
    }

    @Test
    void laConnessioneCadutaPrimaDelTestoNonLasciaDubbi() {
        List<NumeroPratica> pratiche = posta.pratiche(1);
        posta.accoda(pratiche, 1, ANNA);
        AtomicInteger volte = new AtomicInteger();
        posta.server.risponde(comando -> comando.startsWith(List.of("MAIL", "RCPT", "DATA").get(Math.min(volte.get(), 2)))
                && volte.getAndIncrement() < 3 ? ServerDispettoso.RIAGGANCIA : null);
        Postino postino = posta.postino();
        for (int giro = 0; giro < 4; giro++) {
            postino.giro();
            motore.avanza(Duration.ofMinutes(10));
        }
        assertThat(volte.get()).isGreaterThanOrEqualTo(3);
        new ContoDellaPosta(posta.arrivati(ANNA, pratiche)).torna(pratiche, 1).ripetuti(0);
        assertThat(posta.righe(pratiche.get(0)).get(0).isForseRipetuto()).isFalse();
    }

    @Test
    void ilTestoRespintoConUnaRispostaNonLasciaDubbi() {
        List<NumeroPratica> pratiche = posta.pratiche(1);
        posta.accoda(pratiche, 1, ANNA);
        AtomicInteger volte = new AtomicInteger();
        posta.server.risponde(c -> c.equals("DATA") && volte.getAndIncrement() == 0 ? "451 4.3.0 Errore locale" : null);
        Postino postino = posta.postino();
        postino.giro();
        assertThat(posta.righe(pratiche.get(0)).get(0).isForseRipetuto()).isFalse();
        motore.avanza(Duration.ofMinutes(1));
        postino.giro();
        new ContoDellaPosta(posta.arrivati(ANNA, pratiche)).torna(pratiche, 1).ripetuti(0);
    }

    @Test
    void unAvvisoCostaPocheIstruzioniEUnGiroUnaConnessioneSola() throws Exception {
        List<NumeroPratica> pratiche = posta.pratiche(4);
        posta.accoda(pratiche, 10, ANNA);
        int prima = posta.server.connessioni.get();
        List<String> fatte = istruzioni.di(() -> {
            posta.postino().giro();
            return null;
        });
        assertThat(posta.tutti(pratiche, i -> i.stato() == StatoInvio.SPEDITO)).isTrue();
        assertThat(posta.server.connessioni.get() - prima).isEqualTo(1);
        assertThat(fatte.size()).as("per 40 avvisi, e due a ogni parte del giro").isLessThanOrEqualTo(40 * 5 + 2 * 11 + 1);
    }

    private Spedizione contata(AtomicInteger prove) {
        Spedizione vera = posta.spedizione();
        return () -> {
            Viaggio viaggio = vera.parte();
            return messaggio -> {
                prove.incrementAndGet();
                viaggio.consegna(messaggio);
            };
        };
    }
}
