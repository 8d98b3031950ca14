package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.Architrave;
import it.architrave.prova.BaseDiProva;
import it.architrave.prova.BasePresente;
import it.architrave.prova.Passante;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;

/** The installation for real cases: it starts on an empty PostgreSQL and lets in the first administrator, nobody else. */
@Tag("database")
@EnabledIfSystemProperty(named = "prova.base", matches = "postgresql")
@ExtendWith({BasePresente.class, OutputCaptureExtension.class})
class SenzaDimostrazioneTests {

    private static final Pattern CODICE = Pattern.compile("codice\\s+(\\S{20,})");

    @Test
    void partaSenzaContiEFaEntrareIlPrimoAmministratore(CapturedOutput console, @TempDir Path dati) throws Exception {
        try (var connessione = BaseDiProva.postgres().getPostgresDatabase().getConnection();
             var comando = connessione.createStatement()) {
            comando.execute("create database senza_dimostrazione");
        }
        SpringApplication architrave = new SpringApplication(Architrave.class);
        architrave.setAdditionalProfiles("postgresql");
        try (var contesto = architrave.run("--server.port=0", "--architrave.dati=" + dati, "--spring.datasource.url="
                + BaseDiProva.postgres().getJdbcUrl("postgres", "senza_dimostrazione"), "--spring.datasource.username=postgres",
                "--architrave.motore.lavori=false", "--spring.jmx.enabled=false")) {
            Passante qui = new Passante(contesto.getEnvironment().getProperty("local.server.port"), "192.0.2.2");
            assertThat(qui.get("/api/v1/attivita").headers().allValues("WWW-Authenticate"))
                    .as("nome utente e parola d'ordine solo nella dimostrazione").containsExactly("Bearer realm=\"Architrave\"");
            assertThat(qui.entra("regia", "architrave").headers().firstValue("Location")).get().asString().endsWith("error");
            Matcher codice = CODICE.matcher(console.getAll());
            assertThat(codice.find()).as("il codice sulla console").isTrue();
            qui.get("/primo-accesso");
            qui.posta("/primo-accesso", Map.of("codice", codice.group(1), "nome", "Pia Rossi", "email", "pia@example.it",
                    "nomeUtente", "pia.rossi", "parola", "un cavallo sul tetto", "ripetuta", "un cavallo sul tetto"));
            qui.entra("pia.rossi", "un cavallo sul tetto");
            assertThat(qui.get("/regia").statusCode()).isEqualTo(HttpStatus.OK.value());
        }
    }
}
