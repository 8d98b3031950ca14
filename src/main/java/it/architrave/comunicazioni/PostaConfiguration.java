package it.architrave.comunicazioni;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which way notices leave: by SMTP where a server is configured, into a folder otherwise. */
@Configuration(proxyBeanMethods = false)
class PostaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PostaConfiguration.class);

    /** Jakarta Mail waits for ever by default, and the row is held while it waits. */
    private static final List<String> ATTESE = List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout",
            "mail.smtp.writetimeout");
    private static final String DIECI_SECONDI = "10000";

    @Bean
    Spedizione spedizione(ObjectProvider<JavaMailSender> server, Busta busta, @Value("${architrave.dati}") Path dati) {
        JavaMailSender smtp = server.getIfAvailable();
        if (smtp == null) {
            Path cartella = dati.resolve("posta").toAbsolutePath();
            LOG.info("Nessun server di posta (spring.mail.host): gli avvisi sono scritti come file .eml in {}", cartella);
            return new SpedizioneSuFile(cartella, busta);
        }
        if (smtp instanceof JavaMailSenderImpl aperto) {
            ATTESE.forEach(a -> aperto.getJavaMailProperties().putIfAbsent(a, DIECI_SECONDI));
            LOG.info("Gli avvisi partono dal server di posta {}", aperto.getHost());
        }
        return new SpedizioneSmtp(smtp, busta);
    }
}
