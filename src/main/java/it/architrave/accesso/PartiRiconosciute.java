package it.architrave.accesso;

import it.architrave.accesso.RiconoscimentoRifiutato.Motivo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Citizens and professionals, known by fiscal code whoever identified them (SPID, CIE); the first login enrols. */
@Component
public class PartiRiconosciute {

    private static final int LETTERE_DEL_NOME = 16;

    private final JdbcClient jdbc;
    private final Identita identita;
    private final Iscrizioni iscrizioni;
    private final Anagrafe anagrafe;

    PartiRiconosciute(JdbcClient jdbc, Identita identita, Iscrizioni iscrizioni, Anagrafe anagrafe) {
        this.jdbc = jdbc;
        this.identita = identita;
        this.iscrizioni = iscrizioni;
        this.anagrafe = anagrafe;
    }

    /** The user of this person, made at the first login; name and e-mail follow what the provider says now. */
    @Transactional
    public String riconosci(String codiceFiscale, String nome, String email) {
        String nomeUtente = identita.di(Identita.PER_CODICE_FISCALE, codiceFiscale)
                .or(() -> giaIscritto(codiceFiscale)).orElseGet(() -> iscrivi(codiceFiscale, nome, email));
        Utente utente = soloParte(nomeUtente);
        String attuale = email.isBlank() ? utente.email() : email;
        if (!utente.nome().equals(nome) || !utente.email().equals(attuale)) {
            iscrizioni.aggiorna(nomeUtente, nome, codiceFiscale, attuale);
        }
        return nomeUtente;
    }

    /** The user of a person whose subject at this provider is already known; never one with power over cases. */
    public Optional<String> nota(String emittente, String soggetto) {
        return identita.di(emittente, soggetto).map(n -> soloParte(n).nomeUtente());
    }

    /** Remembers under which subject the provider knows this person; the fiscal code decides when they disagree. */
    @Transactional
    public void ricorda(String emittente, String soggetto, String nomeUtente) {
        Optional<String> finora = identita.di(emittente, soggetto);
        if (finora.isEmpty()) {
            identita.lega(emittente, soggetto, nomeUtente);
        } else if (!finora.get().equals(nomeUtente)) {
            identita.sposta(emittente, soggetto, nomeUtente);
        }
    }

    private String iscrivi(String codiceFiscale, String nome, String email) {
        String nomeUtente = "p-" + Codici.nuovo().replaceAll("[^A-Za-z0-9]", "x").substring(0, LETTERE_DEL_NOME);
        iscrizioni.iscrivi(new Utente(nomeUtente, nome, codiceFiscale, email, Set.of(Ruolo.PARTE), Set.of()));
        identita.lega(Identita.PER_CODICE_FISCALE, codiceFiscale, nomeUtente);
        return nomeUtente;
    }

    /** A person entered by an administrator as a party and nothing else. */
    private Optional<String> giaIscritto(String codiceFiscale) {
        List<String> nomi = jdbc.sql("select nome_utente from utente u where codice_fiscale = ? and ruoli = ? and attivo"
                        + " and not exists (select 1 from incarico i where i.nome_utente = u.nome_utente) order by nome_utente")
                .params(codiceFiscale, Ruolo.PARTE.codice()).query(String.class).list();
        nomi.stream().findFirst().ifPresent(n -> identita.lega(Identita.PER_CODICE_FISCALE, codiceFiscale, n));
        return nomi.stream().findFirst();
    }

    private Utente soloParte(String nomeUtente) {
        Utente utente = anagrafe.utente(nomeUtente).orElseThrow(() -> new RiconoscimentoRifiutato(Motivo.NON_ATTIVO));
        if (utente.diUfficio() || !utente.ruoli().equals(Set.of(Ruolo.PARTE))) {
            throw new RiconoscimentoRifiutato(Motivo.DELL_UFFICIO);
        }
        return utente;
    }
}
