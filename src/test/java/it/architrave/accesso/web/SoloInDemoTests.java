package it.architrave.accesso.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.ConfigurazioneRifiutata;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The embedded database serves the demonstration only, and there it keeps what it acknowledged. */
class SoloInDemoTests {

    private final ApplicationContextRunner avvio = new ApplicationContextRunner().withUserConfiguration(SoloInDemo.class)
            .withBean(Anagrafe.class, () -> anagrafe(false));

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./pratiche", "jdbc:h2:mem:pratiche", ""})
    void fuoriDallaDimostrazioneNonSiParteSuH2(String indirizzo) {
        avvio.withPropertyValues("spring.profiles.active=produzione", "spring.datasource.url=" + indirizzo)
                .run(c -> assertThat(c).hasFailed().getFailure().isInstanceOf(ConfigurazioneRifiutata.class));
    }

    @Test
    void fuoriDallaDimostrazioneSiParteSuPostgresql() {
        avvio.withPropertyValues("spring.profiles.active=postgresql",
                "spring.datasource.url=jdbc:postgresql://localhost/architrave").run(c -> assertThat(c).hasNotFailed());
    }

    @Test
    void fuoriDallaDimostrazioneNonSiParteConISuoiConti() {
        new ApplicationContextRunner().withUserConfiguration(SoloInDemo.class)
                .withBean(Anagrafe.class, () -> anagrafe(true))
                .withPropertyValues("spring.profiles.active=postgresql", "spring.datasource.url=jdbc:postgresql://localhost/a")
                .run(c -> assertThat(c).hasFailed().getFailure().rootCause().isInstanceOf(ConfigurazioneRifiutata.class)
                        .hasMessageContaining("conti della dimostrazione"));
    }

    @Test
    void laDimostrazioneParteSuH2() {
        avvio.withPropertyValues("spring.profiles.active=demo", "spring.datasource.url=jdbc:h2:mem:prova")
                .run(c -> assertThat(c).hasNotFailed());
    }

    @Test
    void ilDatabaseDellaDimostrazioneNonPerdeCioCheHaConfermato() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")).lines()
                .filter(r -> r.contains("jdbc:h2:"))).isNotEmpty().allMatch(r -> r.contains("WRITE_DELAY=0"));
    }

    private static Anagrafe anagrafe(boolean contiDimostrativi) {
        Anagrafe anagrafe = Mockito.mock(Anagrafe.class);
        Mockito.when(anagrafe.haContiDimostrativi()).thenReturn(contiDimostrativi);
        return anagrafe;
    }
}
