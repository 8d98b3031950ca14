package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final String OGGI = " and (i.dal is null or i.dal <= :oggi) and (i.al is null or i.al >= :oggi)";

    private final JdbcClient jdbc;
    private final Iscrizioni iscrizioni;
    private final Clock orologio;

    Anagrafe(JdbcClient jdbc, Iscrizioni iscrizioni, Clock orologio) {
        this.jdbc = jdbc;
        this.iscrizioni = iscrizioni;
        this.orologio = orologio;
    }

    /** An active person with the offices held today, those of the absent persons stood in for too; who was deactivated is nobody. */
    public Optional<Utente> utente(String nomeUtente) {
        LocalDate oggi = LocalDate.now(orologio);
        return jdbc.sql("select u.nome, u.codice_fiscale, u.email, u.ruoli, t.comune, t.ruolo, t.al_posto_di from utente u"
                        + " left join (select i.nome_utente, i.comune, i.ruolo, '' as al_posto_di from incarico i"
                        + " where i.nome_utente = :nome" + OGGI + " union all"
                        + " select a.sostituto, i.comune, i.ruolo, p.nome from assenza a"
                        + " join utente p on p.nome_utente = a.nome_utente and p.attivo"
                        + " join incarico i on i.nome_utente = a.nome_utente and i.comune = a.comune" + OGGI
                        + " where a.sostituto = :nome and a.dal <= :oggi and a.al >= :oggi) t"
                        + " on t.nome_utente = u.nome_utente where u.nome_utente = :nome and u.attivo")
                .param("oggi", oggi).param("nome", nomeUtente)
                .query(r -> r.next() ? Optional.of(utente(nomeUtente, r)) : Optional.empty());
    }

    /** The names of these users by user name, for lists. */
    public Map<String, String> nomi(Collection<String> nomiUtente) {
        return nomiUtente.isEmpty() ? Map.of()
                : jdbc.sql("select nome_utente, nome from utente where nome_utente in (:nomi)").param("nomi", nomiUtente)
                        .query((r, i) -> Map.entry(r.getString(1), r.getString(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether somebody active administers the installation. */
    public boolean haUnAmministratore() {
        return jdbc.sql("select ruoli from utente where attivo").query(String.class).list().stream()
                .anyMatch(r -> ruoli(r).contains(Ruolo.REGIA));
    }

    /** The stored hash of an active user's password; empty text for who has none. */
    Optional<String> impronta(String nomeUtente) {
        return jdbc.sql("select impronta from utente where nome_utente = ? and attivo").param(nomeUtente)
                .query(String.class).optional();
    }

    /** Whether the installation holds accounts of the demonstration. */
    public boolean haContiDimostrativi() {
        return jdbc.sql("select count(*) from utente where dimostrativo").query(Long.class).single() > 0;
    }

    /** Enters a person who has a password of this house. */
    @Transactional
    void iscriviConParola(Utente utente, String impronta) {
        iscrizioni.iscrivi(utente);
        jdbc.sql("update utente set impronta = ? where nome_utente = ?").params(impronta, utente.nomeUtente()).update();
    }

    /** Enters an account of the demonstration that is not there yet. */
    @Transactional
    public void iscriviDimostrativo(Utente utente, String impronta) {
        if (iscrizioni.esiste(utente.nomeUtente())) {
            return;
        }
        iscriviConParola(utente, impronta);
        jdbc.sql("update utente set dimostrativo = true where nome_utente = ?").param(utente.nomeUtente()).update();
    }

    /** One row per office that the person serves; one without office for who serves none. */
    private static Utente utente(String nomeUtente, ResultSet r) throws SQLException {
        String nome = r.getString(1);
        String codiceFiscale = r.getString(2);
        String email = r.getString(3);
        Set<Ruolo> ruoli = ruoli(r.getString(4));
        Set<Incarico> propri = new HashSet<>();
        Map<Incarico, String> sostituzioni = new HashMap<>();
        do {
            if (r.getString(5) != null) {
                var incarico = new Incarico(new CodiceIstat(r.getString(5)), Ruolo.di(r.getString(6)));
                if (r.getString(7).isEmpty()) {
                    propri.add(incarico);
                } else {
                    sostituzioni.put(incarico, r.getString(7));
                }
            }
        } while (r.next());
        sostituzioni.keySet().removeAll(propri);
        Set<Incarico> tutti = new HashSet<>(propri);
        tutti.addAll(sostituzioni.keySet());
        return new Utente(nomeUtente, nome, codiceFiscale, email, ruoli, tutti, sostituzioni);
    }

    static Set<Ruolo> ruoli(String testo) {
        return Arrays.stream(testo.split(",")).filter(s -> !s.isBlank()).map(Ruolo::di).collect(Collectors.toSet());
    }
}
