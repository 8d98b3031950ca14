package it.architrave.accesso.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may knock where: everything is closed unless named here; what a person sees behind the door is the wall's. */
@Configuration(proxyBeanMethods = false)
class SicurezzaConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** NUL stands in no text that somebody writes, and PostgreSQL takes it in none: refused at the door, in whatever field. */
    @Bean
    HttpFirewall porta() {
        StrictHttpFirewall porta = new StrictHttpFirewall();
        porta.setAllowedParameterValues(valore -> valore.indexOf('\0') < 0);
        return porta;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagine(HttpSecurity http, PaginaNegata negata, Richiedente richiedente, Ingressi ingressi)
            throws Exception {
        Ingresso ingresso = new Ingresso();
        return http
                .authorizeHttpRequests(r -> r
                        .requestMatchers("/", "/accesso", "/accesso/rifiutato", "/uscito", "/primo-accesso", "/invito/*",
                                "/sportello", "/sportello/comuni/**", "/sportello/calcola-termini", "/error", "/actuator/health")
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
                .formLogin(f -> f.loginPage("/accesso").defaultSuccessUrl("/dopo-accesso").failureHandler(ingresso).permitAll())
                .oauth2Login(ingressi.conFornitori())
                .exceptionHandling(e -> e.accessDeniedHandler(negata).authenticationEntryPoint(ingresso))
                .addFilterBefore(new RuoliDiAdesso(richiedente), AuthorizationFilter.class)
                .logout(l -> l.logoutUrl("/uscita").logoutSuccessHandler(ingressi.uscita()))
                .headers(Intestazioni::pagine)
                .build();
    }

    @Bean
    Ingressi ingressi(IngressoConFornitori conFornitori, Uscita uscita) {
        return new Ingressi(conFornitori, uscita);
    }

    /** The doors that lead to the providers and back. */
    record Ingressi(IngressoConFornitori conFornitori, Uscita uscita) {
    }
}
