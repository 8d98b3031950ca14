package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Campione;
import it.architrave.prova.Mani;
import it.architrave.prova.Metro;
import it.architrave.prova.ProvaIntegrata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;

/** Requests that no honest client writes, on the server's own port. */
@ProvaIntegrata
class RichiesteOstiliTests {

    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final String PARTE = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    private static final int MASSIMO_HEAP = 64;

    @Autowired
    private Environment ambiente;
    @Autowired
    private Mani mani;
    @Value("${architrave.dati}")
    private Path dati;
    private String allegati = "";

    @BeforeEach
    void apreUnaBozza() {
        allegati = "/api/v1/pratiche/" + mani.bozza(Mani.FIRENZE, Map.of()) + "/allegati";
    }

    @Test
    void leRichiesteMalFatteSiRifiutanoSenzaGuasti() throws Exception {
        String tante = ("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n").repeat(500) + "--x--\r\n";
        String lunga = "x".repeat(70_000);
        for (String corpo : List.of("", "--x", "--x--\r\n", "--y\r\n\r\n--y--", PARTE, PARTE + "abc", tante,
                PARTE.replace("a.pdf", lunga) + "a\r\n--x--\r\n", PARTE.replace("\r\n\r\n", "\r\nX-A: " + lunga + "\r\n\r\n") + "a\r\n--x--",
                "--x\r\n" + lunga + "\r\n--x--", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\n" + "c".repeat(3_000_000) + "\r\n--x--\r\n",
                "--x\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\n\r\na\r\n--z--\r\n--x--\r\n",
                PARTE.replace("a.pdf", "a\u0000.pdf") + "a\r\n--x--\r\n", PARTE.replace("filename=", "filename*=UTF-8''%ff%") + "a\r\n--x--")) {
            String caso = "multipart " + corpo.substring(0, Math.min(90, corpo.length()));
            rifiutata(caso, intera(MULTIPART, corpo));
            rifiutata("pagina " + caso, intera(MULTIPART, corpo).replace(allegati, "/sportello/pratiche/x/allegati"));
        }
        for (String tipo : List.of("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b".repeat(5000),
                "text/plain", "application/xml", "multipart/mixed; boundary=x", "\u00ff/\u00fe", "application/json")) {
            rifiutata(tipo, intera("Content-Type: " + tipo + "\r\n", PARTE + "a\r\n--x--\r\n"));
        }
    }

    @Test
    void leLunghezzeBugiardeSiRifiutanoSenzaGuasti() throws Exception {
        String chunked = MULTIPART + "Transfer-Encoding: chunked";
        for (String[] prova : List.of(new String[] {MULTIPART + "Content-Length: -1", "a"}, new String[] {MULTIPART + "Content-Length: 9x", "a"},
                new String[] {MULTIPART + "Content-Length: 99999999999999", "a"}, new String[] {MULTIPART + "Content-Length: 3\r\nContent-Length: 9", "abc"},
                new String[] {chunked, "zz\r\n"}, new String[] {chunked, "-5\r\nabc\r\n"}, new String[] {chunked, "7fffffffffffffff\r\nabc\r\n0\r\n\r\n"},
                new String[] {chunked, "3;" + "e".repeat(20_000) + "\r\nabc\r\n0\r\n\r\n"}, new String[] {chunked, "3\r\nabcdef\r\n0\r\n\r\n"},
                new String[] {chunked, "0\r\n" + "T: x\r\n".repeat(5000) + "\r\n"},
                new String[] {MULTIPART + "Content-Encoding: gzip\r\nContent-Length: 1", "a"})) {
            String richiesta = Presa.testa(allegati, prova[0]) + prova[1];
            rifiutata(prova[0] + " " + prova[1].substring(0, Math.min(40, prova[1].length())), richiesta);
        }
    }

    @Test
    void iCorpiSenzaFineSiTaglianoAlLimiteSenzaCheLHeapCresca() throws Exception {
        long prima = Metro.heap();
        List<String> risposte = new ArrayList<>();
        long picco = Metro.picco(() -> {
            for (String tipo : List.of(MULTIPART, "Content-Type: application/json\r\n", "Content-Type: application/x-www-form-urlencoded\r\n")) {
                String dove = tipo.contains("json") ? "/api/v1/pratiche" : tipo.contains("urlencoded") ? "/accesso" : allegati;
                risposte.add(senzaFine(dove, tipo, tipo.equals(MULTIPART) ? PARTE : tipo.contains("json") ? "{\"comune\":\"" : "username="));
            }
            risposte.add(senzaFine(allegati, MULTIPART, "--x\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\n"));
        });
        System.out.printf("Corpi senza fine: heap vivo %d MB prima, %d MB al picco%n", prima, picco);
        assertThat(risposte).hasSize(4).allSatisfy(r -> assertThat(r).matches("(?s)HTTP/1.1 413 .*"));
        assertThat(risposte.get(0)).contains("application/problem+json").containsAnyOf("dimensione massima", "troppo grande");
        assertThat(risposte.get(1)).contains("application/problem+json").contains("troppo grande");
        assertThat(risposte.get(2)).contains("text/html").contains("troppo grande");
        assertThat(picco - prima).isLessThanOrEqualTo(MASSIMO_HEAP);
        assertThat(inArrivo()).isEmpty();
    }

    @Test
    void chiMandaUnByteAllaVoltaETaceVieneTagliato() throws Exception {
        ExecutorService insieme = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<String>> lente = Stream.of(MULTIPART, "Content-Type: application/json\r\n")
                    .flatMap(tipo -> Stream.of(CompletableFuture.supplyAsync(() -> aGocce(tipo), insieme),
                            CompletableFuture.supplyAsync(() -> muta(tipo), insieme))).toList();
            for (CompletableFuture<String> lenta : lente) {
                assertThat(lenta.join()).matches("(?s)(HTTP/1.1 4\\d\\d .*)?");
            }
            assertThat(lente.get(0).join()).contains(" 408 ").contains("troppo lento");
        } finally {
            insieme.shutdownNow();
        }
    }

    @Test
    void iFileGrandiPassanoSenzaStareNellHeap() throws Exception {
        byte[] bomba = FileOstili.conFlusso("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", FileOstili.sgonfi(1000));
        byte[] pieno = FileOstili.conFlusso("/Subtype/Image/Width 1/Height 1", new byte[45 * 1024 * 1024]);
        long prima = Metro.heap();
        List<String> risposte = new ArrayList<>();
        long picco = Metro.picco(() -> {
            for (byte[] file : Campione.pieno() ? List.of(bomba, pieno, bomba, pieno) : List.of(bomba, pieno)) {
                risposte.add(manda(allegati, MULTIPART + "Content-Length: " + (PARTE.length() + file.length + 7 + CODICE.length()), fuori -> {
                    fuori.write((CODICE + PARTE).getBytes(StandardCharsets.ISO_8859_1));
                    fuori.write(file);
                    fuori.write("\r\n--x--".getBytes(StandardCharsets.ISO_8859_1));
                }));
            }
        });
        System.out.printf("File grandi: heap vivo %d MB prima, %d MB al picco%n", prima, picco);
        assertThat(risposte.get(0)).contains(" 422 ").contains("si gonfia");
        assertThat(risposte.get(1)).contains(" 201 ");
        assertThat(picco - prima).isLessThanOrEqualTo(MASSIMO_HEAP);
    }

    @Test
    void ilMetroVedeCioCheSiTiene() throws Exception {
        long prima = Metro.heap();
        byte[][] tenuto = new byte[1][];
        long picco = Metro.picco(() -> {
            tenuto[0] = new byte[(MASSIMO_HEAP + 20) * 1024 * 1024];
            Arrays.fill(tenuto[0], (byte) 1);
            assertThat(Metro.heap()).isGreaterThan(prima + MASSIMO_HEAP);
        });
        assertThat(tenuto[0][7]).isEqualTo((byte) 1);
        assertThat(picco).isGreaterThan(prima + MASSIMO_HEAP);
    }

    private static final String CODICE = "--x\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\nprocura\r\n";

    private void rifiutata(String caso, String richiesta) throws Exception {
        try (Presa presa = new Presa(porta())) {
            String risposta = presa.manda(fuori -> {
                fuori.write(richiesta.getBytes(StandardCharsets.ISO_8859_1));
            });
            assertThat(risposta).as(caso).matches("(?s)(HTTP/1.1 4\\d\\d .*)?");
        }
    }

    private String intera(String tipo, String corpo) {
        return Presa.testa(allegati, tipo + "Content-Length: " + corpo.length()) + corpo;
    }

    private String manda(String percorso, String intestazioni, Presa.Mano mano) throws Exception {
        try (Presa presa = new Presa(porta())) {
            return presa.manda(fuori -> {
                fuori.write(Presa.testa(percorso, intestazioni).getBytes(StandardCharsets.ISO_8859_1));
                mano.scrive(fuori);
            });
        }
    }

    /** Chunks until the server stops listening; four times the limit would be a server that does not. */
    private String senzaFine(String percorso, String tipo, String inizio) throws Exception {
        byte[] pezzo = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return manda(percorso, tipo + "Transfer-Encoding: chunked", fuori -> {
            fuori.write((Integer.toHexString(inizio.length()) + "\r\n" + inizio + "\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 4 * 56 * 16; i++) {
                fuori.write(pezzo);
            }
        });
    }

    private String aGocce(String tipo) {
        return lenta(tipo, fuori -> {
            for (int i = 0; i < 200; i++) {
                fuori.write('a');
                fuori.flush();
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(100);
            }
        });
    }

    private String muta(String tipo) {
        return lenta(tipo, OutputStream::flush);
    }

    private String lenta(String tipo, Presa.Mano mano) {
        try {
            return manda(tipo.contains("json") ? "/api/v1/pratiche" : allegati, tipo + "Content-Length: 1000000", mano);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int porta() {
        return ambiente.getRequiredProperty("local.server.port", Integer.class);
    }

    private List<Path> inArrivo() throws IOException {
        try (Stream<Path> rimasti = Files.list(dati.resolve("documenti/in-arrivo"))) {
            // The mark of the running process stays.
            return rimasti.filter(f -> !f.toString().endsWith(".vivo")).toList();
        }
    }
}
