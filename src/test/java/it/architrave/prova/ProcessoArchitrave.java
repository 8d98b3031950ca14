package it.architrave.prova;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The packaged application running as a process of its own, which can be killed as a power cut would do it. */
public final class ProcessoArchitrave implements AutoCloseable {

    private static final Duration OGNI = Duration.ofMillis(50);
    private static final Set<Process> VIVI = ConcurrentHashMap.newKeySet();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> VIVI.forEach(Process::destroyForcibly)));
    }

    private final Impianto impianto;
    private final Process processo;
    private final long avviatoIl;

    private ProcessoArchitrave(Impianto impianto, Process processo, long avviatoIl) {
        this.impianto = impianto;
        this.processo = processo;
        this.avviatoIl = avviatoIl;
    }

    static ProcessoArchitrave di(Impianto impianto) {
        List<String> comando = new ArrayList<>(List.of(Impianto.java().toString()));
        comando.addAll(impianto.opzioniJvm());
        comando.addAll(List.of("-jar", impianto.avviabile().toString(), "--server.port=" + impianto.porta(),
                "--architrave.dati=" + impianto.dati()));
        comando.addAll(impianto.argomenti());
        File registro = impianto.registro().toFile();
        try {
            long ora = System.nanoTime();
            Process processo = new ProcessBuilder(comando).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(registro)).start();
            VIVI.add(processo);
            return new ProcessoArchitrave(impianto, processo, ora);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until health says UP; the time from the start of the process, by the wall clock. */
    public Duration pronto(Duration entro) {
        while (!sano()) {
            if (attendeLaFine(OGNI)) {
                throw new IllegalStateException("Il processo è finito con " + processo.exitValue() + " senza essere pronto:\n"
                        + fineDelRegistro());
            }
            if (eta().compareTo(entro) > 0) {
                throw new IllegalStateException("Non pronto entro " + entro + ":\n" + fineDelRegistro());
            }
        }
        return eta();
    }

    /** Whether health says UP now. */
    public boolean sano() {
        var domanda = HttpRequest.newBuilder(base().resolve("/actuator/health")).timeout(Duration.ofSeconds(5)).build();
        try {
            var risposta = CLIENT.send(domanda, BodyHandlers.ofString());
            return risposta.statusCode() == 200 && risposta.body().contains("\"UP\"");
        } catch (IOException nonAncora) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL; returns when the process is gone, so that its files and connections are free. */
    public void uccidi() {
        processo.destroyForcibly();
        if (!attendeLaFine(Duration.ofSeconds(20))) {
            throw new IllegalStateException("Il processo " + processo.pid() + " sopravvive a SIGKILL");
        }
        VIVI.remove(processo);
    }

    /** SIGTERM; the exit value. */
    public int ferma(Duration entro) {
        processo.destroy();
        if (!attendeLaFine(entro)) {
            throw new IllegalStateException("Non si è fermato entro " + entro + ":\n" + fineDelRegistro());
        }
        VIVI.remove(processo);
        return processo.exitValue();
    }

    public boolean vivo() {
        return processo.isAlive();
    }

    public long pid() {
        return processo.pid();
    }

    /** How long ago it was started. */
    public Duration eta() {
        return Duration.ofNanos(System.nanoTime() - avviatoIl);
    }

    public URI base() {
        return URI.create("http://localhost:" + impianto.porta());
    }

    public Impianto impianto() {
        return impianto;
    }

    /** What it told the console, with what the processes before it on the same data told. */
    public String registro() {
        try {
            return Files.readString(impianto.registro());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it, if it still lives. */
    @Override
    public void close() {
        uccidi();
    }

    private boolean attendeLaFine(Duration quanto) {
        try {
            return processo.waitFor(quanto.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String fineDelRegistro() {
        List<String> righe = registro().lines().toList();
        return String.join("\n", righe.subList(Math.max(0, righe.size() - 60), righe.size()));
    }
}
