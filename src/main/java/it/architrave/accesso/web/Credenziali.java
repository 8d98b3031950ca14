package it.architrave.accesso.web;

import it.architrave.accesso.Utente;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A user as Spring Security sees one: name, hash, and the parts of the house that may be entered; kept in the session. */
record Credenziali(String nomeUtente, String impronta, boolean parte, boolean ufficio, boolean regia)
        implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1;

    static Credenziali di(Utente utente, String impronta) {
        return new Credenziali(utente.nomeUtente(), impronta, utente.parte(), utente.diUfficio(), utente.regia());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> parti = new ArrayList<>();
        if (parte) {
            parti.add(new SimpleGrantedAuthority("ROLE_PARTE"));
        }
        if (ufficio) {
            parti.add(new SimpleGrantedAuthority("ROLE_UFFICIO"));
        }
        if (regia) {
            parti.add(new SimpleGrantedAuthority("ROLE_REGIA"));
        }
        return parti;
    }

    @Override
    public String getPassword() {
        return impronta;
    }

    @Override
    public String getUsername() {
        return nomeUtente;
    }

    /** The hash served the login; it does not go with the session into the database. */
    @Serial
    private Object writeReplace() {
        return new Credenziali(nomeUtente, "", parte, ufficio, regia);
    }
}
