package it.architrave.accesso;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a task may pass from the hands of a person to another's without being released. */
@Component
public class Sostituzioni {

    private final JdbcClient jdbc;
    private final Anagrafe anagrafe;
    private final Clock orologio;

    Sostituzioni(JdbcClient jdbc, Anagrafe anagrafe, Clock orologio) {
        this.jdbc = jdbc;
        this.anagrafe = anagrafe;
        this.orologio = orologio;
    }

    /** Why that person's place may be taken today in that office; empty where it may not. Who asks holds the role. */
    public Optional<Vece> alPostoDi(Utente chi, String nomeUtente, Incarico incarico) {
        String nome = anagrafe.nomi(java.util.List.of(nomeUtente)).getOrDefault(nomeUtente, nomeUtente);
        boolean inServizio = anagrafe.utente(nomeUtente)
                .filter(u -> u.haIncarico(incarico.comune(), incarico.ruolo())).isPresent();
        if (!inServizio) {
            return Optional.of(new Vece(nome, null));
        }
        LocalDate oggi = LocalDate.now(orologio);
        return jdbc.sql("select al from assenza where sostituto = ? and nome_utente = ? and comune = ? and dal <= ?"
                        + " and al >= ?").params(chi.nomeUtente(), nomeUtente, incarico.comune().valore(), oggi, oggi)
                .query(LocalDate.class).optional().map(al -> new Vece(nome, al));
    }
}
