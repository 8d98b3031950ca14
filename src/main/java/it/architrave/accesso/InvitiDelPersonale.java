package it.architrave.accesso;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which a person enrolled by an administrator sets the password, the first or a new one. */
@Component
public class InvitiDelPersonale {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final Anagrafe anagrafe;
    private final Duration durata;

    InvitiDelPersonale(JdbcClient jdbc, Clock orologio, Anagrafe anagrafe,
                       @Value("${architrave.accesso.inviti.durata}") Duration durata) {
        this.jdbc = jdbc;
        this.anagrafe = anagrafe;
        this.orologio = orologio;
        this.durata = durata;
    }

    /** The path of the new link ({@code /invito/…}), to be shown once: only a hash is kept. Earlier links end. */
    @Transactional
    public String nuovo(String nomeUtente) {
        String codice = Codici.nuovo();
        OffsetDateTime adesso = OffsetDateTime.now(orologio);
        jdbc.sql("update codice_di_accesso set usato_il = ? where nome_utente = ? and usato_il is null").params(adesso, nomeUtente).update();
        jdbc.sql("insert into codice_di_accesso (impronta_codice, nome_utente, scadenza) values (?,?,?)")
                .params(Codici.impronta(codice), nomeUtente, adesso.plus(durata)).update();
        return "/invito/" + codice;
    }

    /** Whose link this is, while it can still be used. */
    public Optional<Utente> destinatario(String codice) {
        return jdbc.sql("select nome_utente from codice_di_accesso where impronta_codice = ? and usato_il is null"
                        + " and scadenza > ? and nome_utente is not null")
                .params(Codici.impronta(codice), OffsetDateTime.now(orologio)).query(String.class).optional()
                .flatMap(anagrafe::utente);
    }

    /** Sets the password by the link, which is spent; false when somebody was faster or time is over. */
    @Transactional
    public boolean accetta(String codice, String impronta) {
        Optional<Utente> chi = destinatario(codice);
        OffsetDateTime adesso = OffsetDateTime.now(orologio);
        return chi.isPresent() && jdbc.sql("update codice_di_accesso set usato_il = ? where impronta_codice = ? and usato_il is null")
                .params(adesso, Codici.impronta(codice)).update() == 1
                && jdbc.sql("update utente set impronta = ? where nome_utente = ? and attivo")
                .params(impronta, chi.get().nomeUtente()).update() == 1;
    }
}
