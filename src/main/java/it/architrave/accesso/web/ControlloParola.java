package it.architrave.accesso.web;

import it.architrave.accesso.Credenziali;
import it.architrave.accesso.Impronte;
import it.architrave.accesso.Rallentamento;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a password of this house, slowly after failures and in the same time whether or not the user exists. */
@Component
class ControlloParola implements AuthenticationProvider {

    private final Impronte impronte;
    private final PasswordEncoder cifra;
    private final Rallentamento rallentamento;
    private @Nullable String finta;

    ControlloParola(Impronte impronte, PasswordEncoder cifra, Rallentamento rallentamento) {
        this.impronte = impronte;
        this.cifra = cifra;
        this.rallentamento = rallentamento;
    }

    @Override
    public Authentication authenticate(Authentication richiesta) {
        String nome = richiesta.getName();
        String indirizzo = richiesta.getDetails() instanceof WebAuthenticationDetails da ? da.getRemoteAddress() : "";
        rallentamento.attesa(nome, indirizzo).ifPresent(attesa -> {
            throw new TroppiTentativi(attesa);
        });
        if (!corrisponde(nome, Objects.toString(richiesta.getCredentials(), ""))) {
            rallentamento.fallito(nome, indirizzo);
            throw new BadCredentialsException("Nome utente o parola d'ordine non corretti.");
        }
        rallentamento.riuscito(nome, indirizzo);
        var persona = UsernamePasswordAuthenticationToken.authenticated(new Credenziali(nome), null, List.of());
        persona.setDetails(richiesta.getDetails());
        return persona;
    }

    @Override
    public boolean supports(Class<?> tipo) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(tipo);
    }

    private boolean corrisponde(String nome, String parola) {
        String impronta = impronte.di(nome).filter(i -> !i.isEmpty()).orElse(null);
        return cifra.matches(parola, impronta == null ? finta() : impronta) && impronta != null;
    }

    /** The hash of a password that nobody has: comparing with it takes as long as with a real one. */
    private synchronized String finta() {
        if (finta == null) {
            finta = Objects.requireNonNull(cifra.encode(UUID.randomUUID().toString()));
        }
        return finta;
    }
}
