package it.architrave.comunicazioni;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.ServerDiPosta;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** The way out of notices, with the real mail protocol; each test reads only what arrived about its own cases. */
@ProvaIntegrata
class AvvisiTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String ANNA = "anna@architrave.invalid";

    @Autowired
    private Avvisi avvisi;
    @Autowired
    private InvioRepository invii;
    @Autowired
    private Postino postino;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private SpedizioneCheSiRompe spedizione;
    @Autowired
    private Clock orologio;
    @Autowired
    private ServerDiPosta server;
    private NumeroPratica numero;
    private long gia;

    @BeforeEach
    void unaPraticaDiCuiNullaAspetta() {
        numero = mani.presentata(FIESOLE);
        spedisciTutto();
        gia = avvisi.bloccati();
    }

    @AfterEach
    void nullaÈGuasto() {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        motore.adesso();
    }

    @Test
    void lAvvisoParteInTestoSempliceConIlSuoIdentificativo() throws Exception {
        invia("Ricevuta è pronta");
        postino.giro();

        MimeMessage arrivato = arrivati().get(0);
        assertThat(arrivato.getSubject()).isEqualTo("Ricevuta è pronta");
        assertThat(arrivato.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(arrivato.getContent().toString()).startsWith("Testo con à, è e €");
        assertThat(arrivato.getMessageID()).matches("<avviso-\\d+\\.[0-9a-f-]+@architrave\\.invalid>");
        Invio invio = miei().get(0);
        assertThat(invio.stato()).isEqualTo(StatoInvio.SPEDITO);
        assertThat(invio.speditoIl()).isNotNull();
        assertThat(invio.consegnatoIl()).isNull();
        assertThat(invio.isForseRipetuto()).isFalse();
    }

    @Test
    void aServerFermoLAvvisoAspettaVisibileEParteQuandoTorna() {
        invia("In attesa");
        server.spentoDurante(() -> {
            for (int giro = 0; giro < 3; giro++) {
                motore.avanza(Duration.ofMinutes(10));
                postino.giro();
            }
        });
        Invio fermo = miei().get(0);
        assertThat(fermo.stato()).isEqualTo(StatoInvio.IN_CODA);
        assertThat(fermo.tentativi().falliti()).isEqualTo(3);
        assertThat(fermo.tentativi().errore()).isNotBlank();
        assertThat(avvisi.bloccati()).isEqualTo(gia + 1);

        motore.avanza(Duration.ofMinutes(10));
        postino.giro();
        assertThat(arrivati()).hasSize(1);
        assertThat(miei().get(0).stato()).isEqualTo(StatoInvio.SPEDITO);
        assertThat(miei().get(0).isForseRipetuto()).as("nulla era partito").isFalse();
        assertThat(avvisi.bloccati()).isEqualTo(gia);
    }

    @Test
    void gliAvvisiDiUnaPraticaPartonoNelLoroOrdine() {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.PRIMA);
        invia("Primo", "Secondo", "Terzo");
        postino.giro();
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        postino.giro();
        assertThat(arrivati()).as("il primo aspetta, gli altri dietro di lui").isEmpty();
        assertThat(miei()).extracting(i -> i.tentativi().falliti()).containsExactly(1, 0, 0);

        motore.avanza(Duration.ofMinutes(10));
        for (int giro = 0; giro < 3; giro++) {
            postino.giro();
        }
        assertThat(arrivati()).extracting(MimeMessage::getSubject).containsExactly("Primo", "Secondo", "Terzo");
    }

    @Test
    void dueProcessiInsiemeNonSpedisconoDueVolte() throws Exception {
        NumeroPratica[] pratiche = IntStream.range(0, 12).mapToObj(i -> mani.presentata(FIESOLE))
                .toArray(NumeroPratica[]::new);
        spedisciTutto();
        Stream.of(pratiche).forEach(p -> mani.inUnAtto(() -> avvisi.invia(avviso(p, "Uno", ANNA))));
        var processi = Executors.newFixedThreadPool(4);
        for (var fatto : processi.invokeAll(Collections.nCopies(4, () -> {
            postino.giro();
            return null;
        }))) {
            fatto.get();
        }
        processi.shutdown();
        List<MimeMessage> arrivati = server.arrivati(ANNA, pratiche);
        assertThat(arrivati).hasSize(12);
        assertThat(arrivati.stream().map(AvvisiTests::identificativo).distinct()).hasSize(12);
    }

    @Test
    void interrottoFraInvioEMarcaturaSiRipeteConLoStessoIdentificativo() throws Exception {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.DOPO);
        invia("Forse due volte");
        postino.giro();
        assertThat(miei().get(0).stato()).isEqualTo(StatoInvio.IN_CODA);

        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        motore.avanza(Duration.ofMinutes(10));
        postino.giro();
        assertThat(arrivati()).hasSize(2);
        assertThat(arrivati().get(0).getMessageID()).isEqualTo(arrivati().get(1).getMessageID());
        assertThat(arrivati().get(0).getHeader("X-Architrave-Forse-Ripetuto")).isNull();
        assertThat(arrivati().get(1).getHeader("X-Architrave-Forse-Ripetuto")).containsExactly("si");
        assertThat(miei().get(0).isForseRipetuto()).isTrue();
    }

    @Test
    void unIndirizzoImpossibileNonFermaGliAltriAvvisiESiVede() {
        mani.inUnAtto(() -> {
            avvisi.invia(avviso(numero, "A nessuno", "senza chiocciola"));
            avvisi.invia(avviso(numero, "A qualcuno", ANNA));
        });
        postino.giro();
        postino.giro();
        assertThat(miei()).extracting(Invio::stato).containsExactly(StatoInvio.ERRORE, StatoInvio.SPEDITO);
        assertThat(avvisi.bloccati()).isEqualTo(gia + 1);

        Invio rifiutato = miei().get(0);
        assertThatThrownBy(() -> avvisi.rispedisci(Ambito.di(mani.geometra()), numero, rifiutato.id(),
                "altro@architrave.invalid", "la parte")).isInstanceOf(PraticaNonTrovata.class);
        avvisi.rispedisci(TUTTO, numero, rifiutato.id(), "giusto@architrave.invalid", "Sportello");
        postino.giro();
        assertThat(miei()).extracting(Invio::stato).containsOnly(StatoInvio.SPEDITO);
        assertThat(avvisi.bloccati()).isEqualTo(gia);
    }

    @Test
    void nomiEOggettiNonPortanoAltreIntestazioni() throws Exception {
        mani.inUnAtto(() -> avvisi.invia(new Avviso(numero,
                new Destinatario("Anna\r\nBcc: spia@altrove.invalid", ANNA),
                "Oggetto\r\nBcc: spia@altrove.invalid\r\n\r\nCorpo falso", "Testo", "prova/iniezione/" + numero, null)));
        postino.giro();

        assertThat(arrivati()).hasSize(1);
        assertThat(arrivati().get(0).getAllRecipients()).hasSize(1);
        assertThat(Collections.list(arrivati().get(0).getAllHeaders())).extracting(Header::getName).doesNotContain("Bcc");
        assertThat(miei().get(0).avviso().oggetto()).doesNotContain("\n");

        mani.inUnAtto(() -> avvisi.invia(avviso(numero, "Due indirizzi", "anna@architrave.invalid, spia@altrove.invalid")));
        postino.giro();
        assertThat(miei().get(1).stato()).isEqualTo(StatoInvio.ERRORE);
        assertThat(arrivati()).hasSize(1);
    }

    @Test
    void laStessaChiaveParteUnaVoltaSolaESoloDentroUnAtto() {
        invia("Uno", "Uno");
        assertThat(miei()).hasSize(1);
        assertThatThrownBy(() -> avvisi.invia(avviso(numero, "Fuori", ANNA)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void unAltroComuneNonLeggeGliAvvisi() {
        var altroUfficio = new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(FIRENZE, Ruolo.SPORTELLO)));
        assertThat(avvisi.di(Ambito.di(altroUfficio), numero)).isEmpty();
        assertThat(avvisi.di(Ambito.di(mani.geometra()), numero)).isNotEmpty();
    }

    private void invia(String... oggetti) {
        mani.inUnAtto(() -> Stream.of(oggetti).forEach(o -> avvisi.invia(avviso(numero, o, ANNA))));
    }

    private static Avviso avviso(NumeroPratica numero, String oggetto, String indirizzo) {
        return new Avviso(numero, new Destinatario("Anna Bianchi", indirizzo), oggetto, "Testo con à, è e €",
                "prova/" + oggetto + "/" + numero, null);
    }

    /** Rounds, however late, until nothing waits; what other tests left included. */
    private void spedisciTutto() {
        motore.avanza(Duration.ofDays(4000));
        while (!invii.pronti(TUTTO, orologio.instant(), orologio.instant(), 1).isEmpty()) {
            postino.giro();
        }
        motore.adesso();
    }

    /** The notices of the test's case that the test itself has queued. */
    private List<Invio> miei() {
        return avvisi.di(TUTTO, numero).stream().filter(i -> i.avviso().chiave().startsWith("prova/")).toList();
    }

    private List<MimeMessage> arrivati() {
        return server.arrivati(ANNA, numero);
    }

    private static String identificativo(MimeMessage messaggio) {
        try {
            return messaggio.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
