package it.architrave;

import it.architrave.comunicazioni.SpedizioneCheSiRompe;
import it.architrave.pratica.PraticaDiProva;
import it.architrave.protocollo.RegistroSpegnibile;
import it.architrave.prova.BasePresente;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The few modules that registering and notifying need, on either database, with a clock that only the test moves. */
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(BasePresente.class)
@SpringBootTest(classes = ProvaPosta.Contesto.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
        "spring.profiles.active=prova", "spring.flyway.locations=classpath:db/migration/comune",
        "spring.flyway.out-of-order=true", "spring.datasource.hikari.maximum-pool-size=40",
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + ProvaPosta.PORTA,
        "architrave.protocollo.ogni=365d", "architrave.posta.ogni=365d", "architrave.dati=target/dati-di-prova"})
@ContextConfiguration(initializers = BaseDellaPosta.class)
public @interface ProvaPosta {

    int PORTA = 35025;

    /** Modules and doubles. */
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan({"it.architrave.territorio", "it.architrave.fascicolo"})
    @ComponentScan(basePackages = {"it.architrave.territorio", "it.architrave.catalogo", "it.architrave.pratica",
            "it.architrave.fascicolo", "it.architrave.protocollo", "it.architrave.comunicazioni"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
    @Import({Persistenza.class, PraticaDiProva.class, RegistroSpegnibile.class, SpedizioneCheSiRompe.class})
    class Contesto {

        @Bean
        OrologioFermo clock() {
            return new OrologioFermo();
        }
    }
}
