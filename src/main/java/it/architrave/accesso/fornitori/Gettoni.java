package it.architrave.accesso.fornitori;

import it.architrave.accesso.Credenziali;
import it.architrave.accesso.RiconoscimentoRifiutato;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.stereotype.Component;

/** Bearer tokens of the configured providers: signature, issuer, audience, time and type hold, and the person is a user. */
@Component
public class Gettoni implements AuthenticationManagerResolver<HttpServletRequest> {

    private final Fornitori fornitori;
    private final ChiHaFattoAccesso riconoscimento;
    private final Map<String, AuthenticationManager> pronti = new ConcurrentHashMap<>();
    private final AuthenticationManagerResolver<HttpServletRequest> perEmittente =
            new JwtIssuerAuthenticationManagerResolver(this::dell);

    Gettoni(Fornitori fornitori, ChiHaFattoAccesso riconoscimento) {
        this.fornitori = fornitori;
        this.riconoscimento = riconoscimento;
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest richiesta) {
        return perEmittente.resolve(richiesta);
    }

    /** Nothing for an issuer that is not ours: that token is refused without asking anybody. */
    private @Nullable AuthenticationManager dell(String emittente) {
        String fornitore = fornitori.perEmittente().get(emittente);
        return fornitore == null ? null : pronti.computeIfAbsent(emittente, e -> di(e, fornitore));
    }

    private AuthenticationManager di(String emittente, String fornitore) {
        SupplierJwtDecoder lettore = new SupplierJwtDecoder(() ->
                lettore(emittente, String.valueOf(fornitori.fornitore(fornitore).udienza())));
        JwtAuthenticationProvider controllo = new JwtAuthenticationProvider(testo -> letto(lettore, testo));
        controllo.setJwtAuthenticationConverter(gettone -> persona(gettone, fornitore));
        return new ProviderManager(controllo);
    }

    /** An issuer that does not answer is a fault of today, not a token that is no good. */
    private static Jwt letto(JwtDecoder lettore, String testo) {
        try {
            return lettore.decode(testo);
        } catch (JwtDecoderInitializationException spento) {
            throw new JwtException("Il fornitore di identità non risponde.", spento);
        }
    }

    private static JwtDecoder lettore(String emittente, String udienza) {
        JwtTypeValidator tipo = new JwtTypeValidator("JWT", "at+jwt");
        tipo.setAllowEmpty(true);
        NimbusJwtDecoder lettore = NimbusJwtDecoder.withIssuerLocation(emittente).validateType(false).build();
        lettore.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(tipo, scadenza(), new JwtIssuerValidator(emittente),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, a -> a != null && a.contains(udienza)))));
        return lettore;
    }

    /** A token without end is none. */
    private static JwtTimestampValidator scadenza() {
        JwtTimestampValidator scadenza = new JwtTimestampValidator();
        scadenza.setAllowEmptyExpiryClaim(false);
        return scadenza;
    }

    private AbstractAuthenticationToken persona(Jwt gettone, String fornitore) {
        try {
            return UsernamePasswordAuthenticationToken.authenticated(new Credenziali(riconoscimento.conGettone(fornitore,
                    gettone.getClaimAsString(JwtClaimNames.ISS), gettone.getSubject(), gettone.getClaims())), null, List.of());
        } catch (RiconoscimentoRifiutato rifiuto) {
            throw new InvalidBearerTokenException(String.valueOf(rifiuto.getMessage()), rifiuto);
        }
    }
}
