package it.architrave.accesso;

import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The users as such, whatever they do: entered, invited, switched off and on. Who calls has checked the power. */
@Component
class Utenze {

    private final Iscrizioni iscrizioni;
    private final InvitiDelPersonale inviti;
    private final Identita identita;
    private final JdbcClient jdbc;

    Utenze(Iscrizioni iscrizioni, InvitiDelPersonale inviti, Identita identita, JdbcClient jdbc) {
        this.iscrizioni = iscrizioni;
        this.inviti = inviti;
        this.identita = identita;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Iscritto iscrivi(NuovoAddetto nuovo, Set<Ruolo> ruoli) {
        rifiutaIDatiAltrui(nuovo);
        try {
            iscrizioni.iscrivi(new Utente(nuovo.nomeUtente(), nuovo.nome(), nuovo.codiceFiscale(), nuovo.email(), ruoli,
                    Set.of()));
        } catch (DuplicateKeyException giaUsato) {
            throw new ModificaRifiutata("nomeUtente", "Questo nome utente è già in uso: sceglierne un altro.");
        }
        return new Iscritto(nuovo.nomeUtente(), inviti.nuovo(nuovo.nomeUtente()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void aggiorna(NuovoAddetto dati) {
        rifiutaIDatiAltrui(dati);
        iscrizioni.aggiorna(dati.nomeUtente(), dati.nome(), dati.codiceFiscale(), dati.email());
    }

    /** The way of entering begins anew: the old links and the identities of providers count no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invita(String nomeUtente) {
        identita.sciogli(nomeUtente);
        return inviti.nuovo(nomeUtente);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void attiva(String nomeUtente, boolean attivo) {
        iscrizioni.attiva(nomeUtente, attivo);
    }

    /** By them an identity provider tells people apart: who borrowed another's would enter as that person, or keep it out. */
    private void rifiutaIDatiAltrui(NuovoAddetto dati) {
        if (altri("lower(email) = lower(?)", dati.email(), dati.nomeUtente())) {
            throw new ModificaRifiutata("email", "Questa e-mail è già di un’altra persona iscritta.");
        }
        if (!dati.codiceFiscale().isEmpty() && altri("codice_fiscale = ?", dati.codiceFiscale(), dati.nomeUtente())) {
            throw new ModificaRifiutata("codiceFiscale", "Questo codice fiscale è già di un’altra persona iscritta.");
        }
    }

    /** Parties have users of their own, even if they also work in an office. */
    private boolean altri(String uguale, String valore, String nomeUtente) {
        return jdbc.sql("select count(*) from utente where ruoli <> 'parte' and nome_utente <> ? and " + uguale)
                .params(nomeUtente, valore).query(Long.class).single() > 0;
    }
}
