package it.architrave.fascicolo.verifica;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** The counter of a test authority: revocation over HTTP on loopback, other contents where a test puts them. */
final class SportelloDiProva implements AutoCloseable {

    private final HttpServer server;
    private final Autorita autorita;
    private final Map<String, byte[]> contenuti = new ConcurrentHashMap<>();
    private final Map<String, String> rinvii = new ConcurrentHashMap<>();
    final AtomicInteger chiamate = new AtomicInteger();

    SportelloDiProva(Instant ora) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        autorita = new Autorita(indirizzo());
        risponde("/ocsp", richiesta -> autorita.ocsp(richiesta, ora));
        risponde("/emittente.crl", richiesta -> autorita.crl(false, ora));
        risponde("/radice.crl", richiesta -> autorita.crl(true, ora));
        server.createContext("/", scambio -> {
            chiamate.incrementAndGet();
            String percorso = scambio.getRequestURI().getPath();
            String altrove = rinvii.get(percorso);
            byte[] corpo = contenuti.getOrDefault(percorso, new byte[0]);
            if (altrove != null) {
                scambio.getResponseHeaders().set("Location", altrove);
            }
            // Length 0 sends the body in chunks.
            scambio.sendResponseHeaders(altrove != null ? 302 : contenuti.containsKey(percorso) ? 200 : 404,
                    altrove != null || corpo.length == 0 ? -1 : percorso.endsWith("-a-pezzi") ? 0 : corpo.length);
            if (altrove == null && corpo.length > 0) {
                scambio.getResponseBody().write(corpo);
            }
            scambio.close();
        });
        server.start();
    }

    Autorita autorita() {
        return autorita;
    }

    String indirizzo() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void espone(String percorso, byte[] contenuto) {
        contenuti.put(percorso, contenuto);
    }

    void rinvia(String percorso, String dove) {
        rinvii.put(percorso, dove);
    }

    private void risponde(String percorso, UnaryOperator<byte[]> risposta) {
        server.createContext(percorso, scambio -> {
            chiamate.incrementAndGet();
            byte[] corpo = risposta.apply(scambio.getRequestBody().readAllBytes());
            scambio.sendResponseHeaders(200, corpo.length);
            scambio.getResponseBody().write(corpo);
            scambio.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
