package it.architrave.accesso.web.sessioni;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.session.Session;

/** A session that does not write down every request, and forgets what it cannot read back: who is not known logs in again. */
record SessioneParca<S extends Session>(S vera) implements Session {

    private static final Logger LOG = LoggerFactory.getLogger(SessioneParca.class);

    @Override
    public String getId() {
        return vera.getId();
    }

    @Override
    public String changeSessionId() {
        return vera.changeSessionId();
    }

    /** After an upgrade a type may read differently, or not at all. */
    @Override
    public <T> @Nullable T getAttribute(String nome) {
        try {
            return vera.getAttribute(nome);
        } catch (ConversionException illeggibile) {
            LOG.warn("«{}» non si può rileggere dalla sessione: dimenticato", nome, illeggibile);
            vera.removeAttribute(nome);
            return null;
        }
    }

    @Override
    public Set<String> getAttributeNames() {
        return vera.getAttributeNames();
    }

    @Override
    public void setAttribute(String nome, @Nullable Object valore) {
        vera.setAttribute(nome, valore);
    }

    @Override
    public void removeAttribute(String nome) {
        vera.removeAttribute(nome);
    }

    @Override
    public Instant getCreationTime() {
        return vera.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant ora) {
        if (ora.isAfter(vera.getLastAccessedTime().plus(SessioniCondivise.PASSO))) {
            vera.setLastAccessedTime(ora);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return vera.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration durata) {
        vera.setMaxInactiveInterval(durata);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return vera.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return vera.isExpired();
    }
}
