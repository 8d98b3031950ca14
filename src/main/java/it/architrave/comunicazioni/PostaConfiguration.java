package it.architrave.comunicazioni;

import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which way notices leave: by SMTP where a server is configured, into a folder otherwise. */
@Configuration(proxyBeanMethods = false)
class PostaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PostaConfiguration.class);

    /**
     * Milliseconds: Jakarta Mail waits for ever by default. A server that reads a message before it answers takes its time;
     * all the answers of one conversation together stay within the lease of a notice.
     */
    private static final Map<String, String> ATTESE = Map.of("connectiontimeout", "10000", "timeout", "30000",
            "writetimeout", "30000");

    @Bean
    RegoleDellaPosta regoleDellaPosta(Environment impostazioni) {
        return RegoleDellaPosta.da(impostazioni);
    }

    @Bean
    Spedizione spedizione(ObjectProvider<JavaMailSenderImpl> server, Busta busta, @Value("${architrave.dati}") Path dati) {
        JavaMailSenderImpl smtp = server.getIfAvailable();
        if (smtp == null) {
            Path cartella = dati.resolve("posta").toAbsolutePath();
            LOG.info("Nessun server di posta (spring.mail.host): gli avvisi sono scritti come file .eml in {}", cartella);
            return new SpedizioneSuFile(cartella, busta);
        }
        String protocollo = smtp.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : smtp.getProtocol();
        ATTESE.forEach((quale, quanto) -> smtp.getJavaMailProperties()
                .putIfAbsent("mail." + protocollo + "." + quale, quanto));
        LOG.info("Gli avvisi partono dal server di posta {}", smtp.getHost());
        return new SpedizioneSmtp(smtp, busta);
    }
}
