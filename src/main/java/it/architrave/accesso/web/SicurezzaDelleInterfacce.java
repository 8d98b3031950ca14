package it.architrave.accesso.web;

import it.architrave.accesso.fornitori.Gettoni;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Which program may knock where: bearer tokens of the providers; user name and password only in the demonstration. */
@Configuration(proxyBeanMethods = false)
class SicurezzaDelleInterfacce {

    private final AccessoRifiutato rifiuto;
    private final Richiedente richiedente;
    private final Gettoni gettoni;

    SicurezzaDelleInterfacce(AccessoRifiutato rifiuto, Richiedente richiedente, Gettoni gettoni) {
        this.rifiuto = rifiuto;
        this.richiedente = richiedente;
        this.gettoni = gettoni;
    }

    @Bean
    @Order(1)
    SecurityFilterChain interfaccia(HttpSecurity http, Environment ambiente) throws Exception {
        if (ambiente.acceptsProfiles(Profiles.of("demo"))) {
            http.httpBasic(b -> b.realmName("Architrave").authenticationEntryPoint(rifiuto));
        }
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(r -> r
                        .requestMatchers("/v3/api-docs/**").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/termini/simulazioni").permitAll()
                        .requestMatchers("/api/v1/attivita/**", "/api/v1/attivita").hasRole("UFFICIO")
                        .requestMatchers(HttpMethod.GET, "/api/v1/pratiche/**", "/api/v1/documenti/**").hasAnyRole("PARTE", "UFFICIO")
                        .requestMatchers(HttpMethod.POST, "/api/v1/pratiche/*/controllo/*", "/api/v1/pratiche/*/vie/*").hasRole("UFFICIO")
                        .requestMatchers("/api/v1/pratiche/**", "/api/v1/pratiche").hasRole("PARTE")
                        .anyRequest().denyAll())
                .oauth2ResourceServer(o -> o.authenticationManagerResolver(gettoni).authenticationEntryPoint(rifiuto)
                        .accessDeniedHandler(rifiuto).withObjectPostProcessor(ancheSeIlFornitoreTace()))
                .exceptionHandling(e -> e.accessDeniedHandler(rifiuto).authenticationEntryPoint(rifiuto))
                .addFilterBefore(new RuoliDiAdesso(richiedente), AuthorizationFilter.class)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .headers(Intestazioni::programmi)
                .build();
    }

    /** Left alone, the filter turns an issuer that does not answer into an error of ours. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> ancheSeIlFornitoreTace() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filtro) {
                filtro.setAuthenticationFailureHandler(rifiuto::commence);
                return filtro;
            }
        };
    }
}
