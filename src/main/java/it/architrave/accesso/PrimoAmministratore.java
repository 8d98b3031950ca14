package it.architrave.accesso;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an installation without administrator gets one: whoever reads the console has the one-time code. */
@Component
public class PrimoAmministratore {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final Anagrafe anagrafe;
    private final Duration durata;

    PrimoAmministratore(JdbcClient jdbc, Clock orologio, Anagrafe anagrafe,
                        @Value("${architrave.accesso.primo-accesso.durata}") Duration durata) {
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.anagrafe = anagrafe;
        this.durata = durata;
    }

    public boolean manca() {
        return !anagrafe.haUnAmministratore();
    }

    @Transactional
    public String nuovoCodice() {
        String codice = Codici.nuovo();
        jdbc.sql("insert into codice_di_accesso (impronta_codice, scadenza) values (?,?)")
                .params(Codici.impronta(codice), OffsetDateTime.now(orologio).plus(durata)).update();
        return codice;
    }

    /**
     * Makes the administrator and spends all codes; false when the code is not good or somebody was faster. The rows of
     * the codes are locked in one order, so of two people with a code each one waits and then finds an administrator.
     */
    @Transactional
    public boolean nomina(String codice, Utente persona, String impronta) {
        OffsetDateTime adesso = OffsetDateTime.now(orologio);
        List<String> validi = jdbc.sql("select impronta_codice from codice_di_accesso where nome_utente is null"
                        + " and usato_il is null and scadenza > ? order by impronta_codice for update -- who comes second waits")
                .param(adesso).query(String.class).list();
        if (!validi.contains(Codici.impronta(codice)) || !manca()) {
            return false;
        }
        jdbc.sql("update codice_di_accesso set usato_il = ? where nome_utente is null and usato_il is null")
                .param(adesso).update();
        anagrafe.iscriviConParola(new Utente(persona.nomeUtente(), persona.nome(), "", persona.email(),
                Set.of(Ruolo.REGIA), Set.of()), impronta);
        return true;
    }
}
