package it.architrave.accesso.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Outside the demo profile the embedded database is refused, before anything is written to it. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class SoloInDemo {

    @Bean
    static BeanFactoryPostProcessor rifiutaIlDatabaseDimostrativo(Environment ambiente) {
        return beans -> {
            String url = ambiente.getProperty("spring.datasource.url", "");
            if (url.isBlank() || url.startsWith("jdbc:h2:")) {
                throw new ConfigurazioneRifiutata();
            }
        };
    }
}
