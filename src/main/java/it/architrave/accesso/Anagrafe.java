package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The users of the installation with their roles and offices. */
@Component
public class Anagrafe {

    private final JdbcClient jdbc;

    Anagrafe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Utente> utente(String nomeUtente) {
        return jdbc.sql("select nome_utente, nome, codice_fiscale, email, ruoli from utente where nome_utente = ?")
                .param(nomeUtente)
                .query((r, i) -> new Utente(r.getString(1), r.getString(2), r.getString(3), r.getString(4),
                        ruoli(r.getString(5)), incarichi(nomeUtente)))
                .optional();
    }

    /** The names of these users by user name, for lists. */
    public Map<String, String> nomi(Collection<String> nomiUtente) {
        return nomiUtente.isEmpty() ? Map.of()
                : jdbc.sql("select nome_utente, nome from utente where nome_utente in (:nomi)").param("nomi", nomiUtente)
                        .query((r, i) -> Map.entry(r.getString(1), r.getString(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stored hash of a user's password. */
    Optional<String> impronta(String nomeUtente) {
        return jdbc.sql("select impronta from utente where nome_utente = ?").param(nomeUtente)
                .query(String.class).optional();
    }

    /** Whether the installation holds accounts of the demonstration. */
    public boolean haContiDimostrativi() {
        return jdbc.sql("select count(*) from utente where dimostrativo").query(Long.class).single() > 0;
    }

    /** Enters an account of the demonstration that is not there yet. */
    @Transactional
    public void iscriviDimostrativo(Utente utente, String impronta) {
        if (impronta(utente.nomeUtente()).isPresent()) {
            return;
        }
        jdbc.sql("insert into utente (nome_utente, nome, codice_fiscale, email, impronta, ruoli, dimostrativo)"
                        + " values (?,?,?,?,?,?,true)")
                .params(utente.nomeUtente(), utente.nome(), utente.codiceFiscale(), utente.email(), impronta,
                        utente.ruoli().stream().map(Ruolo::codice).sorted().collect(Collectors.joining(",")))
                .update();
        utente.incarichi().forEach(i ->
                jdbc.sql("insert into incarico (nome_utente, comune, ruolo) values (?,?,?)")
                        .params(utente.nomeUtente(), i.comune().valore(), i.ruolo().codice()).update());
    }

    private Set<Incarico> incarichi(String nomeUtente) {
        return Set.copyOf(jdbc.sql("select comune, ruolo from incarico where nome_utente = ?").param(nomeUtente)
                .query((r, i) -> new Incarico(new CodiceIstat(r.getString(1)), Ruolo.di(r.getString(2)))).list());
    }

    private static Set<Ruolo> ruoli(String testo) {
        return Arrays.stream(testo.split(",")).filter(s -> !s.isBlank()).map(Ruolo::di).collect(Collectors.toSet());
    }
}
