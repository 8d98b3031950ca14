package it.architrave.termini.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the limit stands: before the simulator, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class LimiteConfiguration implements WebMvcConfigurer {

    private final LimiteDiRichieste limite;

    LimiteConfiguration(LimiteDiRichieste limite) {
        this.limite = limite;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(limite).addPathPatterns(SimulazioniRest.INDIRIZZO, ModuloDeiTermini.INDIRIZZO);
    }
}
