package it.architrave;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One transaction manager for the house and the engine: beside each other on PostgreSQL, one at a time on H2. */
@Configuration(proxyBeanMethods = false)
class Transazioni {

    @Bean
    JdbcTransactionManager transactionManager(DataSource dati, @Value("${spring.datasource.url}") String indirizzo,
            @Value("${architrave.h2.pazienza:20s}") Duration pazienza) {
        return indirizzo.startsWith("jdbc:h2:") ? new UnaTransazionePerVolta(dati, pazienza)
                : new JdbcTransactionManager(dati);
    }
}
