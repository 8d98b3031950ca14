package it.architrave.accesso.web.sessioni;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.env.Environment;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The session store by hand, as Boot would make it; its times are the machine's, not those of the house's clock. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = Scheduled.CRON_DISABLED)
class SessioniConfiguration {

    /** H2 has no "on conflict": two requests of one browser may enter the same attribute in the same moment. */
    private static final String UNISCI = "merge into spring_session_attributes (session_primary_id, attribute_name,"
            + " attribute_bytes) key (session_primary_id, attribute_name) values (?, ?, ?)";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> durataEDialetto(Environment ambiente,
            @Value("${server.servlet.session.timeout:30m}") Duration durata) {
        boolean h2 = ambiente.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
        return deposito -> {
            deposito.setDefaultMaxInactiveInterval(durata);
            if (h2) {
                deposito.setCreateSessionAttributeQuery(UNISCI);
            } else {
                new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(deposito);
            }
        };
    }

    @Bean
    @Primary
    SessioniCondivise<?> sessioni(JdbcIndexedSessionRepository deposito) {
        return new SessioniCondivise<>(deposito);
    }

    /** Known to the session store by its name. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversione = new GenericConversionService();
        conversione.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversione.addConverter(byte[].class, Object.class, new DeserializingConverter(new LetturaGuardata()));
        return conversione;
    }

    /** Secure as soon as the request is https, also behind a proxy that says so: the serializer asks the request. */
    @Bean
    CookieSerializer cookieDellaSessione() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("JSESSIONID");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> filtroDelleSessioni(SessionRepositoryFilter<?> filtro) {
        var iscrizione = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filtro);
        iscrizione.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        iscrizione.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return iscrizione;
    }

    @Bean
    FilterRegistrationBean<Filter> unaLetturaPerRichiesta(SessioniCondivise<?> sessioni) {
        var iscrizione = new FilterRegistrationBean<Filter>(sessioni::durante);
        iscrizione.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        iscrizione.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return iscrizione;
    }
}
