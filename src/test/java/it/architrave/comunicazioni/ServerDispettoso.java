package it.architrave.comunicazioni;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Stands before a real SMTP server and does what that one cannot: refuses, slows down, drops the connection after DATA. */
final class ServerDispettoso implements AutoCloseable {

    /** Where the connection is cut once the text has been read. */
    enum Taglio { NESSUNO, PRIMA_DELLACCETTAZIONE, DOPO_LACCETTAZIONE }

    /** Takes the place of the greeting in what {@link #risponde} is asked. */
    static final String SALUTO = "CONNECT";
    /** As an answer: hang up. */
    static final String RIAGGANCIA = "";

    private final int vero;
    private final int porta;
    private final ExecutorService conversazioni = Executors.newCachedThreadPool(r -> {
        Thread filo = new Thread(r, "server dispettoso");
        filo.setDaemon(true);
        return filo;
    });
    private volatile Function<String, String> risposte = comando -> null;
    private volatile Function<String, Taglio> tagli = testo -> Taglio.NESSUNO;
    private volatile ServerSocket presa;
    final AtomicInteger connessioni = new AtomicInteger();

    ServerDispettoso(int vero) {
        this.vero = vero;
        this.presa = apri(0);
        this.porta = presa.getLocalPort();
    }

    int porta() {
        return porta;
    }

    /** The answer to a command in the server's place; null lets the command through. */
    void risponde(Function<String, String> nuove) {
        this.risposte = nuove;
    }

    /** What happens to a message, given its text. */
    void taglia(Function<String, Taglio> nuovi) {
        this.tagli = nuovi;
    }

    void bravo() {
        risponde(comando -> null);
        taglia(testo -> Taglio.NESSUNO);
    }

    /** Nobody listens any more. */
    void spegni() {
        close();
    }

    void accendi() {
        presa = apri(porta);
    }

    @Override
    public void close() {
        try {
            presa.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket apri(int dove) {
        try {
            ServerSocket nuova = new ServerSocket();
            nuova.setReuseAddress(true);
            nuova.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), dove));
            conversazioni.submit(() -> ascolta(nuova));
            return nuova;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Void ascolta(ServerSocket dove) throws IOException {
        while (true) {
            Socket cliente = dove.accept();
            connessioni.incrementAndGet();
            conversazioni.submit(() -> conversa(cliente));
        }
    }

    private Void conversa(Socket cliente) throws IOException {
        try (cliente; Socket server = new Socket(InetAddress.getLoopbackAddress(), vero)) {
            cliente.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var qui = lettore(cliente);
            var la = lettore(server);
            String saluto = risposte.apply(SALUTO);
            scrivi(cliente, saluto == null ? risposta(la) : saluto + "\r\n");
            if (saluto != null) {
                return null;
            }
            for (String comando = qui.readLine(); comando != null; comando = qui.readLine()) {
                String mia = risposte.apply(comando);
                if (RIAGGANCIA.equals(mia)) {
                    return null;
                }
                if (mia != null) {
                    scrivi(cliente, mia + "\r\n");
                    if (mia.startsWith("421")) {
                        return null;
                    }
                    continue;
                }
                if (comando.equalsIgnoreCase("DATA")) {
                    scrivi(cliente, "354 Scrivi\r\n");
                    if (!messaggio(cliente, server, qui, la)) {
                        return null;
                    }
                    continue;
                }
                scrivi(server, comando + "\r\n");
                scrivi(cliente, risposta(la));
            }
            return null;
        }
    }

    /** False when the connection is to fall. */
    private boolean messaggio(Socket cliente, Socket server, BufferedReader qui, BufferedReader la) throws IOException {
        StringBuilder testo = new StringBuilder();
        String riga;
        do {
            riga = qui.readLine();
            testo.append(riga).append("\r\n");
        } while (riga != null && !riga.equals("."));
        Taglio taglio = tagli.apply(testo.toString());
        if (taglio == Taglio.PRIMA_DELLACCETTAZIONE) {
            return false;
        }
        scrivi(server, "DATA\r\n");
        risposta(la);
        scrivi(server, testo.toString());
        String accettato = risposta(la);
        if (taglio == Taglio.DOPO_LACCETTAZIONE) {
            return false;
        }
        scrivi(cliente, accettato);
        return true;
    }

    private static String risposta(BufferedReader server) throws IOException {
        StringBuilder tutta = new StringBuilder();
        String riga;
        do {
            riga = server.readLine();
            if (riga == null) {
                throw new IOException("Il server vero ha chiuso");
            }
            tutta.append(riga).append("\r\n");
        } while (riga.length() > 3 && riga.charAt(3) == '-');
        return tutta.toString();
    }

    private static BufferedReader lettore(Socket presa) throws IOException {
        return new BufferedReader(new InputStreamReader(presa.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void scrivi(Socket dove, String testo) throws IOException {
        OutputStream uscita = dove.getOutputStream();
        uscita.write(testo.getBytes(StandardCharsets.ISO_8859_1));
        uscita.flush();
    }
}
