package it.architrave.accesso.web.sessioni;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The sessions of all processes: read once a request, written only when something in them changed. */
class SessioniCondivise<S extends Session> implements SessionRepository<SessioneParca<S>> {

    /** How stale the time of the last request may be: it shortens the life of an idle session by as much. */
    static final Duration PASSO = Duration.ofMinutes(1);

    private final SessionRepository<S> deposito;
    private final ThreadLocal<@Nullable SessioneParca<S>> appenaScritta = new ThreadLocal<>();

    SessioniCondivise(SessionRepository<S> deposito) {
        this.deposito = deposito;
    }

    @Override
    public SessioneParca<S> createSession() {
        return new SessioneParca<>(deposito.createSession());
    }

    @Override
    public @Nullable SessioneParca<S> findById(String id) {
        SessioneParca<S> mia = appenaScritta.get();
        if (mia != null && mia.getId().equals(id)) {
            return mia;
        }
        S trovata = deposito.findById(id);
        return trovata == null ? null : new SessioneParca<>(trovata);
    }

    /** What a request leaves in a session that another request has ended meanwhile goes with it. */
    @Override
    public void save(SessioneParca<S> sessione) {
        try {
            deposito.save(sessione.vera());
            appenaScritta.set(sessione);
        } catch (DataIntegrityViolationException finita) {
            if (deposito.findById(sessione.getId()) != null) {
                throw finita;
            }
        }
    }

    @Override
    public void deleteById(String id) {
        appenaScritta.remove();
        deposito.deleteById(id);
    }

    /** Around a request: the filter of the store asks a second time for what it has just written. */
    void durante(ServletRequest richiesta, ServletResponse risposta, FilterChain seguito) throws IOException, ServletException {
        appenaScritta.remove();
        try {
            seguito.doFilter(richiesta, risposta);
        } finally {
            appenaScritta.remove();
        }
    }
}
