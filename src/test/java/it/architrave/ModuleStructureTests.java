package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules use only what they declare, and declare only what the plan of the house allows (design, section 3). */
class ModuleStructureTests {

    private static final Path README = Path.of("README.md");
    private static final String INIZIO = "<!-- moduli:inizio -->";
    private static final String FINE = "<!-- moduli:fine -->";

    private final ApplicationModules moduli = ApplicationModules.of(Architrave.class);
    private final ModuleMap mappa = ModuleMap.of(House.OURS);

    @Test
    void ogniModuloUsaSoloCioCheDichiara() {
        assertThat(moduli.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void unUsoNonDichiaratoSiVede() {
        assertThat(ApplicationModules.of("guasti", location -> true).detectViolations().getMessages())
                .anyMatch(m -> m.contains("Module 'pratica' depends on module 'motore'"));
    }

    @Test
    void ogniModuloDichiaraCioCheIlPianoGliConsente() {
        assertThat(mappa.breaches()).isEmpty();
        assertThat(ModuleMap.of(House.BROKEN).breaches()).containsExactly("termini → protocollo", "varie non è nel piano");
    }

    @Test
    void ogniPacchettoDiPrimoLivelloEUnModuloDichiarato() {
        assertThat(moduli.stream().map(m -> m.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(mappa.arrows().keySet());
    }

    @Test
    void laCartaDeiModuliSiDisegna() {
        new Documenter(moduli).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).content().contains("Procedimento");
    }

    @Test
    void ilDisegnoDelReadmeDiceLeFrecceDichiarate() {
        String readme = House.read(README);
        assertThat(readme).contains(INIZIO, FINE);
        assertThat(readme.substring(readme.indexOf(INIZIO) + INIZIO.length(), readme.indexOf(FINE)).strip())
                .as("between %s and %s of the README", INIZIO, FINE).isEqualTo(mappa.mermaid());
    }

    @Test
    void ilDisegnoTaceCioCheSiRaggiungePassandoPerAltri() {
        assertThat(mappa.mermaid()).contains("  sportello --> procedimento").doesNotContain("sportello --> pratica");
    }
}
