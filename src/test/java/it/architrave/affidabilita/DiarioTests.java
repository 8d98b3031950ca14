package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of the clients is written before each act, so that a look right after the kill finds it complete. */
class DiarioTests {

    @Test
    void unaBozzaChiestaEPossibilePrimaCheLaRispostaSiaLetta(@TempDir Path cartella) {
        try (Diario diario = new Diario(cartella.resolve("diario.tsv"))) {
            diario.staPerAprire();
            assertThat(diario.bozzePossibili()).as("chiesta, senza risposta").isEqualTo(1);
            diario.aperta("b1", "048017");
            assertThat(diario.bozzePossibili()).as("risposta: resta una").isEqualTo(1);
        }
    }

    @Test
    void unCompitoRifiutatoEPoiRitentatoPuoEssereFatto(@TempDir Path cartella) {
        try (Diario diario = new Diario(cartella.resolve("diario.tsv"))) {
            PraticaAttesa pratica = diario.aperta("b1", "048017");
            Atto primo = diario.staPer(pratica, Atto.Genere.COMPITO, "istruttore.firenze", "t1", "Verificare la completezza");
            diario.rifiutato(pratica, primo, "409");
            assertThat(pratica.ritentato(primo)).as("rifiutato e basta").isFalse();
            diario.staPer(pratica, Atto.Genere.COMPITO, "istruttore.firenze", "t1", "Verificare la completezza");
            assertThat(pratica.ritentato(primo)).as("il secondo tentativo è in dubbio").isTrue();
        }
    }
}
