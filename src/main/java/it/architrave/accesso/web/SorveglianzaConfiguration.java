package it.architrave.accesso.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Health is told to everybody in one word; figures only on a port of their own, which is never opened to the public. */
@Configuration(proxyBeanMethods = false)
class SorveglianzaConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain sorveglianza(HttpSecurity http, @Value("${server.port:8080}") int pubblica,
                                     @Value("${management.server.port:${server.port:8080}}") int servizio) throws Exception {
        return http.securityMatcher("/actuator/**", "/livez", "/readyz")
                .authorizeHttpRequests(r -> r
                        .requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness",
                                "/livez", "/readyz").permitAll()
                        .requestMatchers(portaDiServizio(pubblica, servizio)).permitAll()
                        .anyRequest().denyAll())
                // No way to log in from here: an entry point of the pages would only hint at one.
                .exceptionHandling(e -> e.authenticationEntryPoint(new Http403ForbiddenEntryPoint()))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .headers(Intestazioni::programmi)
                .build();
    }

    private static RequestMatcher portaDiServizio(int pubblica, int servizio) {
        return richiesta -> servizio != pubblica && richiesta.getLocalPort() == servizio;
    }
}
