package it.architrave.prova;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the packaged application is started as a process of its own: again and again on the same data.
 *
 * @param jdbc       address of the database, to look into it from outside; H2 only while no process has it open
 * @param opzioniJvm options of its virtual machine
 * @param argomenti  of the application
 */
public record Impianto(int porta, Path dati, String jdbc, List<String> opzioniJvm, List<String> argomenti) {

    /** A large sample runs the virtual machine as delivered, unless told; a small one saves the compiler's time, most of a start. */
    private static final List<String> JVM = System.getProperty("architrave.jvm") != null
            ? List.of(System.getProperty("architrave.jvm").trim().split("\\s+"))
            : Campione.pieno() ? List.of() : List.of("-XX:TieredStopAtLevel=1");

    /** On H2 in the data folder, with the demo accounts (password {@code architrave}). */
    public static Impianto suH2(Path dati) {
        return new Impianto(portaLibera(), cartella(dati), "jdbc:h2:file:" + dati.toAbsolutePath() + "/database/architrave",
                JVM, List.of("--spring.profiles.active=demo"));
    }

    /** On a fresh database of the one PostgreSQL server, with the demo accounts. */
    public static Impianto suPostgresql(Path dati) {
        return suPostgresql(dati, PostgresqlVero.nuovaBase());
    }

    /** On that PostgreSQL database: a second process beside the first gives it the first one's. */
    public static Impianto suPostgresql(Path dati, String jdbc) {
        return new Impianto(portaLibera(), cartella(dati), jdbc, JVM, List.of("--spring.profiles.active=postgresql,demo",
                "--spring.datasource.url=" + jdbc, "--spring.datasource.username=postgres", "--spring.datasource.password="));
    }

    /** The same on a port of its own: a second process on the same data. */
    public Impianto accanto() {
        return sullaPorta(portaLibera());
    }

    public Impianto sullaPorta(int altra) {
        return new Impianto(altra, dati, jdbc, opzioniJvm, argomenti);
    }

    public Impianto con(String... altriArgomenti) {
        return new Impianto(porta, dati, jdbc, opzioniJvm,
                Stream.concat(argomenti.stream(), Stream.of(altriArgomenti)).toList());
    }

    public Impianto conOpzioniJvm(String... altre) {
        return new Impianto(porta, dati, jdbc, Stream.concat(opzioniJvm.stream(), Stream.of(altre)).toList(), argomenti);
    }

    /** Where all processes of this installation on this port write what they would tell the console. */
    public Path registro() {
        return dati.resolveSibling(dati.getFileName() + "-" + porta + ".log");
    }

    /** The packaged application, given by failsafe. */
    public static Path jar() {
        Path jar = Path.of(System.getProperty("architrave.jar", "target/architrave.jar")).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Manca il jar: " + jar + " (si fa con mvn package)");
        }
        return jar;
    }

    /** What is started: by a large sample the jar as it is given, by a small one the same laid out. */
    Path avviabile() {
        return Campione.pieno() ? jar() : JarDisteso.jar();
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public ProcessoArchitrave avvia() {
        return ProcessoArchitrave.di(this);
    }

    private static Path cartella(Path dati) {
        try {
            return Files.createDirectories(dati.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portaLibera() {
        try (var presa = new ServerSocket(0)) {
            return presa.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
