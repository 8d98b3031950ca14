package it.architrave.accesso.web.corpi;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the web container must be told beyond its settings. */
@Component
class ContenitoreWeb implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final LimitiDeiCorpi limiti;

    ContenitoreWeb(LimitiDeiCorpi limiti) {
        this.limiti = limiti;
    }

    @Override
    public void customize(TomcatServletWebServerFactory contenitore) {
        contenitore.addEngineValves(new MisuraDeiCorpi(limiti));
        contenitore.addContextValves(new RispostaAiRespinti());
        contenitore.addContextCustomizers(applicazione -> applicazione.getParent().getPipeline()
                .addValve(new PaginaDelContenitore()));
    }
}
