package it.architrave.accesso.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.ConfigurazioneRifiutata;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Outside the demo profile the embedded database and the demo's accounts are refused, before anybody can enter. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class SoloInDemo {

    @Bean
    static BeanFactoryPostProcessor rifiutaIlDatabaseDimostrativo(Environment ambiente) {
        return beans -> {
            String url = ambiente.getProperty("spring.datasource.url", "");
            if (url.isBlank() || url.startsWith("jdbc:h2:")) {
                throw new ConfigurazioneRifiutata("Fuori dal profilo demo il database incorporato H2 non è ammesso.",
                        "Avviare con SPRING_PROFILES_ACTIVE=postgresql e spring.datasource.url, username e password"
                                + " della base PostgreSQL; oppure, solo per una dimostrazione, con il profilo demo.");
            }
        };
    }

    @Bean
    InitializingBean rifiutaIContiDimostrativi(Anagrafe anagrafe) {
        return () -> {
            if (anagrafe.haContiDimostrativi()) {
                throw new ConfigurazioneRifiutata("In questa base ci sono i conti della dimostrazione, con una parola"
                        + " chiave nota a tutti: fuori dal profilo demo non sono ammessi.",
                        "Usare una base nuova per le pratiche vere; oppure, solo per una dimostrazione, aggiungere il"
                                + " profilo demo.");
            }
        };
    }
}
