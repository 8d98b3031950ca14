package it.architrave.muro;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A house of cards for attacks on the attack: sound, with all headers, until it is told to answer otherwise. */
final class CasaFinta implements AutoCloseable {

    private final HttpServer casa;
    private Risponde risponde = (chiesto, scambio) -> new Detto(404, "Non trovata: " + chiesto);

    /** How a house answers for a case; {@code chiesto} is what stands at the end of the address. */
    interface Risponde {
        Detto a(String chiesto, HttpExchange scambio);
    }

    record Detto(int stato, String corpo) {
    }

    CasaFinta() throws IOException {
        casa = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        casa.createContext("/", this::serve);
        casa.start();
    }

    String radice() {
        return "http://127.0.0.1:" + casa.getAddress().getPort();
    }

    void risponde(Risponde cosi) {
        risponde = cosi;
    }

    @Override
    public void close() {
        casa.stop(0);
    }

    private void serve(HttpExchange scambio) throws IOException {
        scambio.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Permissions-Policy", "camera=()",
                "X-Frame-Options", "DENY", "Cache-Control", "no-store").forEach(scambio.getResponseHeaders()::set);
        String percorso = scambio.getRequestURI().getPath();
        Detto detto = risponde.a(percorso.substring(percorso.lastIndexOf('/') + 1), scambio);
        byte[] corpo = detto.corpo().getBytes(StandardCharsets.UTF_8);
        scambio.sendResponseHeaders(detto.stato(), corpo.length);
        scambio.getResponseBody().write(corpo);
        scambio.close();
    }
}
