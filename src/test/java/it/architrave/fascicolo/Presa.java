package it.architrave.fascicolo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** HTTP by hand, so that it can be wrong: bytes are written while the answer is listened to. */
final class Presa implements AutoCloseable {

    private final Socket socket;
    private final CompletableFuture<String> risposta = new CompletableFuture<>();

    Presa(int porta) throws IOException {
        socket = new Socket("localhost", porta);
        Thread ascolto = new Thread(this::ascolta, "presa");
        ascolto.setDaemon(true);
        ascolto.start();
    }

    /** Writes to the server for as long as it likes, or the server does. */
    interface Mano {
        void scrive(OutputStream fuori) throws IOException, InterruptedException;
    }

    static String testa(String percorso, String intestazioni) {
        return "POST " + percorso + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString("geometra:architrave".getBytes(StandardCharsets.UTF_8)) + "\r\n"
                + intestazioni + "\r\n\r\n";
    }

    /** The answer as it came, empty where the connection was closed without one. */
    String manda(Mano mano) throws Exception {
        try {
            mano.scrive(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (SocketException e) {
            // Cut while it was writing: the answer may have come all the same.
        }
        return risposta.get(30, TimeUnit.SECONDS);
    }

    boolean haRisposto() {
        return risposta.isDone();
    }

    private void ascolta() {
        ByteArrayOutputStream tutto = new ByteArrayOutputStream();
        try (InputStream dentro = socket.getInputStream()) {
            dentro.transferTo(tutto);
        } catch (IOException e) {
            // Reset: what came before it counts.
        }
        risposta.complete(tutto.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
