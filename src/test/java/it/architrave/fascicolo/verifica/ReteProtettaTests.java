package it.architrave.fascicolo.verifica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.fascicolo.FirmeProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Addresses in certificates are the signer's choice: none leads inside, none keeps us or fills us. */
class ReteProtettaTests {

    private SportelloDiProva sportello;

    @BeforeEach
    void apre() throws IOException {
        sportello = new SportelloDiProva(Instant.EPOCH);
    }

    @AfterEach
    void chiude() {
        sportello.close();
    }

    @Test
    void nonChiamaIndirizziPrivati() {
        sportello.espone("/lista", new byte[] {1});
        assertThatThrownBy(() -> rete(false).prendi(sportello.indirizzo() + "/lista")).isInstanceOf(IOException.class)
                .hasMessage("L'indirizzo non è pubblico.");
        assertThat(sportello.chiamate).hasValue(0);
    }

    @Test
    void riconosceOgniFormaDiIndirizzoInterno() throws IOException {
        for (String interno : List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
                "100.64.0.1", "198.18.0.1", "192.0.0.8", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1",
                "fd12::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001::1", "2001:db8::1", "ff02::1")) {
            assertThat(IndirizziPubblici.pubblico(InetAddress.getByName(interno))).as(interno).isFalse();
        }
        for (String aperto : List.of("8.8.8.8", "193.204.114.232", "100.128.0.1", "172.32.0.1", "2a00:1450:4001::1")) {
            assertThat(IndirizziPubblici.pubblico(InetAddress.getByName(aperto))).as(aperto).isTrue();
        }
    }

    @Test
    void nonParlaAltroCheHttp() {
        for (String strano : List.of("file:///etc/passwd", "ldap://localhost/x", "ftp://localhost/x", "jar:http://localhost/!/",
                "http://u:p@localhost/", "http:///senza", "http://localhost/a\r\nX: y", "//localhost/x", "")) {
            assertThatThrownBy(() -> rete(true).prendi(strano)).as(strano).isInstanceOf(IOException.class)
                    .hasMessage("Indirizzo non ammesso.");
        }
    }

    @Test
    void segueIRinviiMaLiControllaUnoPerUno() throws IOException {
        sportello.espone("/lista", "ecco".getBytes(StandardCharsets.US_ASCII));
        sportello.rinvia("/via", "/lista");
        sportello.rinvia("/fuori", "file:///etc/passwd");
        sportello.rinvia("/giro", "/giro");
        assertThat(rete(true).prendi(sportello.indirizzo() + "/via")).asString().isEqualTo("ecco");
        assertThatThrownBy(() -> rete(true).prendi(sportello.indirizzo() + "/fuori")).hasMessage("Indirizzo non ammesso.");
        assertThatThrownBy(() -> rete(true).prendi(sportello.indirizzo() + "/giro")).hasMessage("Troppi rinvii.");
    }

    @Test
    void siFermaAllaDimensioneMassima() throws IOException {
        sportello.espone("/giusta", new byte[1024 * 1024]);
        sportello.espone("/giusta-a-pezzi", new byte[1024 * 1024]);
        sportello.espone("/grande", new byte[1024 * 1024 + 1]);
        sportello.espone("/grande-a-pezzi", new byte[1024 * 1024 + 1]);
        assertThat(rete(true).prendi(sportello.indirizzo() + "/giusta")).hasSize(1024 * 1024);
        assertThat(rete(true).prendi(sportello.indirizzo() + "/giusta-a-pezzi")).hasSize(1024 * 1024);
        for (String percorso : List.of("/grande", "/grande-a-pezzi")) {
            assertThatThrownBy(() -> rete(true).prendi(sportello.indirizzo() + percorso)).hasMessage("La risposta è troppo grande.");
        }
    }

    @Test
    void nonAspettaChiRispondeAGocce() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread goccia = new Thread(() -> {
                try (var presa = server.accept()) {
                    presa.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        presa.getOutputStream().write('x');
                        presa.getOutputStream().flush();
                        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                    }
                } catch (IOException e) {
                    // The caller has hung up, as it should.
                }
            });
            goccia.start();
            assertThatThrownBy(() -> rete(true).prendi("http://localhost:" + server.getLocalPort() + "/"))
                    .isInstanceOf(IOException.class);
            goccia.join(5000);
            assertThat(goccia.isAlive()).isFalse();
        }
    }

    private static ReteProtetta rete(boolean privati) {
        return new ReteProtetta(new FirmeProperties(new FirmeProperties.ListeFiducia(null, List.of(), null, Duration.ofHours(1)),
                null, FirmeProperties.Revoche.RETE, Duration.ofHours(1),
                new FirmeProperties.Rete(Duration.ofMillis(1500), DataSize.ofMegabytes(1), privati)));
    }
}
