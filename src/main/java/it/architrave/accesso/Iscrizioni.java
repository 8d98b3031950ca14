package it.architrave.accesso;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters people, gives and takes their roles and offices; what changes here holds at their next request. */
@Component
public class Iscrizioni {

    private final JdbcClient jdbc;

    Iscrizioni(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An active person without password, who enters by an identity provider or an invitation. */
    @Transactional
    public void iscrivi(Utente utente) {
        if (esiste(utente.nomeUtente())) {
            throw new DuplicateKeyException("Nome utente già in uso: " + utente.nomeUtente());
        }
        jdbc.sql("insert into utente (nome_utente, nome, codice_fiscale, email, impronta, ruoli, dimostrativo)"
                        + " values (?,?,?,?,'',?,false)")
                .params(utente.nomeUtente(), utente.nome(), utente.codiceFiscale(), utente.email(), testo(utente.ruoli()))
                .update();
        utente.incarichi().forEach(i -> assegna(utente.nomeUtente(), i, null, null));
    }

    public boolean esiste(String nomeUtente) {
        return jdbc.sql("select count(*) from utente where nome_utente = ?").param(nomeUtente).query(Long.class).single() > 0;
    }

    /** Name and addresses as they are now; user name, roles and offices stay. */
    @Transactional
    public void aggiorna(String nomeUtente, String nome, String codiceFiscale, String email) {
        jdbc.sql("update utente set nome = ?, codice_fiscale = ?, email = ? where nome_utente = ?")
                .params(nome, codiceFiscale, email, nomeUtente).update();
    }

    /** The roles outside the offices: party, administrator. */
    @Transactional
    public void nomina(String nomeUtente, Collection<Ruolo> ruoli) {
        if (ruoli.stream().anyMatch(Ruolo::diUfficio)) {
            throw new IllegalArgumentException("I ruoli d'ufficio si danno per Comune: " + ruoli);
        }
        if (!ruoli.stream().allMatch(r -> r == Ruolo.PARTE)) {
            rifiutaLaParte(nomeUtente);
        }
        jdbc.sql("update utente set ruoli = ? where nome_utente = ?").params(testo(ruoli), nomeUtente).update();
    }

    @Transactional
    public void attiva(String nomeUtente, boolean attivo) {
        jdbc.sql("update utente set attivo = ? where nome_utente = ?").params(attivo, nomeUtente).update();
    }

    /** Gives a role in an office from a day to a day, both included; given again, the days change. */
    @Transactional
    public void assegna(String nomeUtente, Incarico incarico, @Nullable LocalDate dal, @Nullable LocalDate al) {
        rifiutaLaParte(nomeUtente);
        revoca(nomeUtente, incarico);
        jdbc.sql("insert into incarico (nome_utente, comune, ruolo, dal, al) values (?,?,?,?,?)")
                .params(nomeUtente, incarico.comune().valore(), incarico.ruolo().codice(), dal, al).update();
    }

    @Transactional
    public void revoca(String nomeUtente, Incarico incarico) {
        jdbc.sql("delete from incarico where nome_utente = ? and comune = ? and ruolo = ?")
                .params(nomeUtente, incarico.comune().valore(), incarico.ruolo().codice()).update();
    }

    /** Who enters as a party by the fiscal code never holds power over cases; who does both has two users. */
    private void rifiutaLaParte(String nomeUtente) {
        if (jdbc.sql("select count(*) from identita where nome_utente = ? and emittente = ?")
                .params(nomeUtente, Identita.PER_CODICE_FISCALE).query(Long.class).single() > 0) {
            throw new AccessoNegato("Questa persona entra come cittadino o professionista: per l'ufficio serve un altro utente.");
        }
    }

    private static String testo(Collection<Ruolo> ruoli) {
        return ruoli.stream().map(Ruolo::codice).distinct().sorted().collect(Collectors.joining(","));
    }
}
