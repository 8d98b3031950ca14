package it.architrave.affidabilita;

import it.architrave.prova.Impianto;
import it.architrave.prova.ProcessoArchitrave;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Two application processes on one PostgreSQL database and one data folder, started in the same moment. */
final class DueProcessi implements AutoCloseable {

    private static final Duration PAZIENZA = Duration.ofSeconds(300);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<ProcessoArchitrave> processi;

    private DueProcessi(List<ProcessoArchitrave> processi) {
        this.processi = processi;
    }

    static DueProcessi suUnaBaseVuota(Path dati) {
        Impianto primo = Impianto.suPostgresql(dati).conOpzioniJvm("-Xmx512m");
        var due = new DueProcessi(List.of(primo.avvia(), primo.accanto().avvia()));
        due.processi.forEach(p -> p.pronto(PAZIENZA));
        return due;
    }

    ProcessoArchitrave processo(int quale) {
        return processi.get(quale % processi.size());
    }

    /** By REST, as the demo account. */
    HttpResponse<String> rest(int quale, String utente, String metodo, String percorso, String corpo) throws Exception {
        return http.send(richiesta(quale, percorso).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Authorization", basic(utente))
                .method(metodo, BodyPublishers.ofString(corpo)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> allega(int quale, String utente, String percorso, String codice, byte[] contenuto) throws Exception {
        String prima = "--confine\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\n" + codice + "\r\n--confine\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + codice + ".pdf\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        return http.send(richiesta(quale, percorso).header("Content-Type", "multipart/form-data; boundary=confine")
                .header("Authorization", basic(utente)).POST(BodyPublishers.concat(BodyPublishers.ofString(prima),
                        BodyPublishers.ofByteArray(contenuto), BodyPublishers.ofString("\r\n--confine--\r\n"))).build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> pagina(int quale, String percorso, String cookie) throws Exception {
        HttpRequest.Builder richiesta = richiesta(quale, percorso);
        return http.send((cookie.isEmpty() ? richiesta : richiesta.header("Cookie", cookie)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> modulo(int quale, String percorso, String cookie, String campi) throws Exception {
        return http.send(richiesta(quale, percorso).header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(campi)).build(),
                BodyHandlers.ofString());
    }

    /** Where their database is. */
    String indirizzo() {
        return processi.get(0).impianto().jdbc();
    }

    /** First column of the answer, from the database itself. */
    List<String> sql(String domanda) throws SQLException {
        try (var connessione = DriverManager.getConnection(indirizzo());
                var comando = connessione.createStatement()) {
            List<String> righe = new ArrayList<>();
            if (comando.execute(domanda)) {
                for (var r = comando.getResultSet(); r.next();) {
                    righe.add(r.getString(1));
                }
            }
            return righe;
        }
    }

    /** Looks again until it is so; what was seen last when the patience is over. */
    static <T> T finoA(T atteso, Callable<T> sguardo) throws Exception {
        long entro = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        T visto = sguardo.call();
        while (!atteso.equals(visto) && System.nanoTime() < entro) {
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            visto = sguardo.call();
        }
        return visto;
    }

    @Override
    public void close() {
        processi.forEach(ProcessoArchitrave::close);
    }

    private HttpRequest.Builder richiesta(int quale, String percorso) {
        URI base = processo(quale).base();
        return HttpRequest.newBuilder(base.resolve(percorso)).timeout(Duration.ofSeconds(60));
    }

    private static String basic(String utente) {
        return "Basic " + Base64.getEncoder().encodeToString((utente + ":architrave").getBytes(StandardCharsets.UTF_8));
    }
}
