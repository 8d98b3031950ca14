package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.architrave.OrologioFermo;
import it.architrave.ProvaPosta;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaDiProva;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.territorio.CodiceIstat;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
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

@ProvaPosta
class AvvisiTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Postino postino;
    @Autowired
    private PraticaDiProva pratiche;
    @Autowired
    private SpedizioneCheSiRompe spedizione;
    @Autowired
    private OrologioFermo orologio;
    private GreenMail server;
    private long gia;

    @BeforeEach
    void ilServerRispondeENullaAspetta() throws Exception {
        server = new GreenMail(new ServerSetup(ProvaPosta.PORTA, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        for (int giro = 0; giro < 10; giro++) {
            orologio.avanza(Duration.ofMinutes(15));
            postino.giro();
        }
        server.purgeEmailFromAllMailboxes();
        gia = avvisi.bloccati();
    }

    @AfterEach
    void ilServerSiFerma() {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        server.stop();
    }

    @Test
    void lAvvisoParteInTestoSempliceConIlSuoIdentificativo() throws Exception {
        NumeroPratica numero = conAvvisi("Ricevuta è pronta");
        postino.giro();

        MimeMessage arrivato = arrivati().get(0);
        assertThat(arrivato.getSubject()).isEqualTo("Ricevuta è pronta");
        assertThat(arrivato.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(arrivato.getContent().toString()).startsWith("Testo con à, è e €");
        assertThat(arrivato.getMessageID()).matches("<avviso-\\d+\\.[0-9a-f-]+@architrave\\.invalid>");
        Invio invio = avvisi.di(TUTTO, numero).get(0);
        assertThat(invio.stato()).isEqualTo(StatoInvio.SPEDITO);
        assertThat(invio.speditoIl()).isNotNull();
        assertThat(invio.consegnatoIl()).isNull();
        assertThat(invio.isForseRipetuto()).isFalse();
    }

    @Test
    void aServerFermoLAvvisoAspettaVisibileEParteQuandoTorna() throws Exception {
        server.stop();
        NumeroPratica numero = conAvvisi("In attesa");
        for (int giro = 0; giro < 3; giro++) {
            orologio.avanza(Duration.ofMinutes(10));
            postino.giro();
        }
        Invio fermo = avvisi.di(TUTTO, numero).get(0);
        assertThat(fermo.stato()).isEqualTo(StatoInvio.IN_CODA);
        assertThat(fermo.tentativi().falliti()).isEqualTo(3);
        assertThat(fermo.tentativi().errore()).isNotBlank();
        assertThat(avvisi.bloccati()).isEqualTo(gia + 1);

        server.start();
        orologio.avanza(Duration.ofMinutes(10));
        postino.giro();
        assertThat(arrivati()).hasSize(1);
        assertThat(avvisi.di(TUTTO, numero).get(0).stato()).isEqualTo(StatoInvio.SPEDITO);
        assertThat(avvisi.di(TUTTO, numero).get(0).isForseRipetuto()).as("nulla era partito").isFalse();
        assertThat(avvisi.bloccati()).isEqualTo(gia);
    }

    @Test
    void gliAvvisiDiUnaPraticaPartonoNelLoroOrdine() throws Exception {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.PRIMA);
        NumeroPratica numero = conAvvisi("Primo", "Secondo", "Terzo");
        postino.giro();
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        postino.giro();
        assertThat(arrivati()).as("il primo aspetta, gli altri dietro di lui").isEmpty();
        assertThat(avvisi.di(TUTTO, numero)).extracting(i -> i.tentativi().falliti()).containsExactly(1, 0, 0);

        orologio.avanza(Duration.ofMinutes(10));
        for (int giro = 0; giro < 3; giro++) {
            postino.giro();
        }
        assertThat(arrivati()).extracting(MimeMessage::getSubject).containsExactly("Primo", "Secondo", "Terzo");
    }

    @Test
    void dueProcessiInsiemeNonSpedisconoDueVolte() throws Exception {
        IntStream.rangeClosed(1, 30).forEach(i -> conAvvisi("Avviso " + i));
        var processi = Executors.newFixedThreadPool(4);
        for (var fatto : processi.invokeAll(Collections.nCopies(4, () -> {
            postino.giro();
            return null;
        }))) {
            fatto.get();
        }
        processi.shutdown();
        assertThat(arrivati()).hasSize(30);
        assertThat(arrivati().stream().map(AvvisiTests::identificativo).distinct()).hasSize(30);
    }

    @Test
    void interrottoFraInvioEMarcaturaSiRipeteConLoStessoIdentificativo() throws Exception {
        spedizione.rompi(SpedizioneCheSiRompe.Guasto.DOPO);
        NumeroPratica numero = conAvvisi("Forse due volte");
        postino.giro();
        assertThat(avvisi.di(TUTTO, numero).get(0).stato()).isEqualTo(StatoInvio.IN_CODA);

        spedizione.rompi(SpedizioneCheSiRompe.Guasto.NESSUNO);
        orologio.avanza(Duration.ofMinutes(10));
        postino.giro();
        assertThat(arrivati()).hasSize(2);
        assertThat(arrivati().get(0).getMessageID()).isEqualTo(arrivati().get(1).getMessageID());
        assertThat(arrivati().get(0).getHeader("X-Architrave-Forse-Ripetuto")).isNull();
        assertThat(arrivati().get(1).getHeader("X-Architrave-Forse-Ripetuto")).containsExactly("si");
        assertThat(avvisi.di(TUTTO, numero).get(0).isForseRipetuto()).isTrue();
    }

    @Test
    void unIndirizzoImpossibileNonFermaGliAltriAvvisiESiVede() {
        NumeroPratica numero = pratiche.presenta("048017", n -> {
            avvisi.invia(avviso(n, "A nessuno", "senza chiocciola"));
            avvisi.invia(avviso(n, "A qualcuno", "anna@architrave.invalid"));
        });
        postino.giro();
        postino.giro();
        assertThat(avvisi.di(TUTTO, numero)).extracting(Invio::stato)
                .containsExactly(StatoInvio.ERRORE, StatoInvio.SPEDITO);
        assertThat(avvisi.bloccati()).isEqualTo(gia + 1);

        Invio rifiutato = avvisi.di(TUTTO, numero).get(0);
        assertThatThrownBy(() -> avvisi.rispedisci(Ambito.di(PraticaDiProva.GEOMETRA), rifiutato.id(),
                "altro@architrave.invalid", "la parte")).isInstanceOf(PraticaNonTrovata.class);
        avvisi.rispedisci(TUTTO, rifiutato.id(), "giusto@architrave.invalid", "Sportello");
        postino.giro();
        assertThat(avvisi.di(TUTTO, numero)).extracting(Invio::stato).containsOnly(StatoInvio.SPEDITO);
        assertThat(avvisi.bloccati()).isEqualTo(gia);
    }

    @Test
    void nomiEOggettiNonPortanoAltreIntestazioni() throws Exception {
        NumeroPratica numero = pratiche.presenta("048017", n -> avvisi.invia(new Avviso(n,
                new Destinatario("Anna\r\nBcc: spia@altrove.invalid", "anna@architrave.invalid"),
                "Oggetto\r\nBcc: spia@altrove.invalid\r\n\r\nCorpo falso", "Testo", "iniezione/" + n, null)));
        postino.giro();

        assertThat(arrivati()).hasSize(1);
        assertThat(arrivati().get(0).getAllRecipients()).hasSize(1);
        assertThat(Collections.list(arrivati().get(0).getAllHeaders())).extracting(Header::getName).doesNotContain("Bcc");
        assertThat(avvisi.di(TUTTO, numero).get(0).avviso().oggetto()).doesNotContain("\n");

        NumeroPratica altra = pratiche.presenta("048017",
                n -> avvisi.invia(avviso(n, "Due indirizzi", "anna@architrave.invalid, spia@altrove.invalid")));
        postino.giro();
        assertThat(avvisi.di(TUTTO, altra).get(0).stato()).isEqualTo(StatoInvio.ERRORE);
        assertThat(arrivati()).hasSize(1);
    }

    @Test
    void laStessaChiaveParteUnaVoltaSolaESoloDentroUnAtto() {
        NumeroPratica numero = conAvvisi("Uno", "Uno");
        assertThat(avvisi.di(TUTTO, numero)).hasSize(1);
        assertThatThrownBy(() -> avvisi.invia(avviso(numero, "Fuori", "anna@architrave.invalid")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void unAltroComuneNonLeggeGliAvvisi() {
        NumeroPratica numero = conAvvisi("Riservato");
        var altroUfficio = new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(new CodiceIstat("048001"), Ruolo.SPORTELLO)));
        assertThat(avvisi.di(Ambito.di(altroUfficio), numero)).isEmpty();
        assertThat(avvisi.di(Ambito.di(PraticaDiProva.GEOMETRA), numero)).hasSize(1);
    }

    private NumeroPratica conAvvisi(String... oggetti) {
        return pratiche.presenta("048017",
                n -> Stream.of(oggetti).forEach(o -> avvisi.invia(avviso(n, o, "anna@architrave.invalid"))));
    }

    private static Avviso avviso(NumeroPratica numero, String oggetto, String indirizzo) {
        return new Avviso(numero, new Destinatario("Anna Bianchi", indirizzo), oggetto, "Testo con à, è e €",
                oggetto + "/" + numero, null);
    }

    private List<MimeMessage> arrivati() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String identificativo(MimeMessage messaggio) {
        try {
            return messaggio.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
