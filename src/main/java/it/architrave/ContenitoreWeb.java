package it.architrave;

import org.apache.catalina.core.StandardHost;
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
        contenitore.addContextValves(new MisuraDeiCorpi(limiti));
        contenitore.addContextCustomizers(contesto ->
                ((StandardHost) contesto.getParent()).setErrorReportValveClass(RapportoSpoglio.class.getName()));
    }
}
