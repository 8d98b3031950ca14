package it.architrave.accesso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The embedded database serves the demonstration only, and there it keeps what it acknowledged. */
class SoloInDemoTests {

    private final ApplicationContextRunner avvio = new ApplicationContextRunner().withUserConfiguration(SoloInDemo.class);

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
    void laDimostrazioneParteSuH2() {
        avvio.withPropertyValues("spring.profiles.active=demo", "spring.datasource.url=jdbc:h2:mem:prova")
                .run(c -> assertThat(c).hasNotFailed());
    }

    @Test
    void ilDatabaseDellaDimostrazioneNonPerdeCioCheHaConfermato() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")).lines()
                .filter(r -> r.contains("jdbc:h2:"))).isNotEmpty().allMatch(r -> r.contains("WRITE_DELAY=0"));
    }
}
