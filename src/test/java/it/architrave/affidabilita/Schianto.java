package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Campione;
import it.architrave.prova.Impianto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application killed with SIGKILL under load, against the journal of its clients.
 *
 * <p>Small inside {@code mvn verify}. The whole campaign (200 kills on each database), also while {@code target/} is
 * built anew elsewhere:
 * <pre>
 * cp target/architrave.jar /tmp/a.jar
 * mvn -o failsafe:integration-test failsafe:verify -Dit.test='Schianto*' -Dcampione=pieno -Darchitrave.jar=/tmp/a.jar
 * </pre>
 * {@code -Dit.test=SchiantoSuH2Tests} takes one database, {@code -Dschianti=100} sets the number of kills,
 * {@code -Dschianti.alSecondo=50} the pace, {@code -Dschianti.seme=1} repeats the random choices,
 * {@code -Darchitrave.jvm=-XX:TieredStopAtLevel=1} gives the killed machine options. Figures stand in
 * {@code target/affidabilita/schianto-*.md} and {@code .csv} after every kill, the clients' journal beside them.
 */
final class Schianto {

    private static final Path CARTELLA = Path.of("target/affidabilita");

    private Schianto() {
    }

    static void nullaDiQuantoEStatoConfermatoSiPerdeOSiRipete(String base) throws Exception {
        int uccisioni = Integer.getInteger("schianti", Campione.di(200, 3));
        var piano = new Campagna.Piano(uccisioni, Integer.getInteger("schianti.alSecondo", 50),
                Campione.di(20, 150), 1_500, Campione.di(6_000, 3_000), Long.getLong("schianti.seme", System.nanoTime()));
        Path dati = Files.createTempDirectory("schianto-" + base);
        Impianto impianto = base.equals("h2") ? Impianto.suH2(dati.resolve("dati")) : Impianto.suPostgresql(dati.resolve("dati"));
        try (Campagna campagna = new Campagna(base, impianto, piano, CARTELLA)) {
            Rapporto rapporto = campagna.conduci();
            assertThat(rapporto.tutto().inParole()).as("guasti (seme " + piano.seme() + ", dati " + dati + ")").isEmpty();
            assertThat(campagna.confermati()).as("di ogni genere qualcuno").allSatisfy((genere, quanti) -> assertThat(quanti)
                    .isPositive());
            assertThat(rapporto.tutto().atti()).as("atti riscontrati").isGreaterThan(30 * uccisioni);
            Riscontro manomessa = campagna.guardaManomessa();
            assertThat(List.of(Guasto.PERSO, Guasto.DOPPIO, Guasto.IMPRONTA, Guasto.BUCO, Guasto.AVVISO_MANCANTE,
                    Guasto.AVVISO_IN_PIU, Guasto.GIORNALE, Guasto.MOTORE)).as("l'oracolo vede i danni fatti a mano")
                    .allSatisfy(g -> assertThat(manomessa.quanti(g)).as(g.name()).isPositive());
            // A few trials beside other work on the machine say nothing of the time.
            assertThat(Campione.pieno() ? rapporto.pronto(0.95) : 0).as("pronto dopo uno schianto, p95 in secondi")
                    .isLessThanOrEqualTo(30);
        }
        // What failed stays, to be looked into.
        FileSystemUtils.deleteRecursively(dati);
    }
}
