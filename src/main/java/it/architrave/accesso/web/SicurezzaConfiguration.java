package it.architrave.accesso.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Impronte;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may knock where: everything is closed unless named here; what a person sees behind the door is the wall's. */
@Configuration(proxyBeanMethods = false)
class SicurezzaConfiguration {

    private static final String REGOLA_CONTENUTI = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " script-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService utenti(Anagrafe anagrafe, Impronte impronte) {
        return nome -> anagrafe.utente(nome)
                .flatMap(u -> impronte.di(nome).map(i -> Credenziali.di(u, i)))
                .orElseThrow(() -> new UsernameNotFoundException(nome));
    }

    @Bean
    @Order(1)
    SecurityFilterChain interfaccia(HttpSecurity http, AccessoRifiutato rifiuto) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(r -> r
                        .requestMatchers("/v3/api-docs/**").permitAll()
                        .requestMatchers("/api/v1/attivita/**", "/api/v1/attivita").hasRole("UFFICIO")
                        .requestMatchers(HttpMethod.GET, "/api/v1/pratiche/**", "/api/v1/documenti/**").hasAnyRole("PARTE", "UFFICIO")
                        .requestMatchers("/api/v1/pratiche/**", "/api/v1/pratiche").hasRole("PARTE")
                        .anyRequest().denyAll())
                .httpBasic(b -> b.realmName("Architrave").authenticationEntryPoint(rifiuto))
                .exceptionHandling(e -> e.accessDeniedHandler(rifiuto).authenticationEntryPoint(rifiuto))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagine(HttpSecurity http, PaginaNegata negata) throws Exception {
        return http
                .authorizeHttpRequests(r -> r
                        .requestMatchers("/", "/accesso", "/sportello", "/sportello/comuni/**", "/error", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/risorse/**", "/licenze.txt")
                        .permitAll()
                        .requestMatchers("/sportello/**", "/area-personale/**").hasRole("PARTE")
                        .requestMatchers("/scrivania/**").hasRole("UFFICIO")
                        .requestMatchers("/regia/**").hasRole("REGIA")
                        .requestMatchers("/uffici/**", "/uffici").hasAnyRole("REGIA", "UFFICIO")
                        .requestMatchers("/documenti/**").hasAnyRole("PARTE", "UFFICIO")
                        .requestMatchers("/modelli/**", "/dopo-accesso").authenticated()
                        .anyRequest().denyAll())
                .formLogin(f -> f.loginPage("/accesso").defaultSuccessUrl("/dopo-accesso").permitAll())
                .exceptionHandling(e -> e.accessDeniedHandler(negata))
                .logout(l -> l.logoutUrl("/uscita").logoutSuccessUrl("/"))
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(REGOLA_CONTENUTI)))
                .build();
    }
}
