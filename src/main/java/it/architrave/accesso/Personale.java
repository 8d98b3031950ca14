package it.architrave.accesso;

import it.architrave.accesso.RiconoscimentoRifiutato.Motivo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff, enrolled beforehand by an administrator: bound to issuer and subject at the first login, known by them after. */
@Component
public class Personale {

    /** Who enters as a party by fiscal code is not staff, and who is bound at this provider already is somebody else. */
    private static final String LIBERO = " and attivo and not exists (select 1 from identita i"
            + " where i.nome_utente = u.nome_utente and i.emittente in (?, ?))";

    private final JdbcClient jdbc;
    private final Identita identita;
    private final Anagrafe anagrafe;

    Personale(JdbcClient jdbc, Identita identita, Anagrafe anagrafe) {
        this.jdbc = jdbc;
        this.identita = identita;
        this.anagrafe = anagrafe;
    }

    /** The active user of an identity already bound. */
    public String noto(String emittente, String soggetto) {
        String nomeUtente = identita.di(emittente, soggetto)
                .orElseThrow(() -> new RiconoscimentoRifiutato(Motivo.NON_ISCRITTO));
        anagrafe.utente(nomeUtente).orElseThrow(() -> new RiconoscimentoRifiutato(Motivo.NON_ATTIVO));
        return nomeUtente;
    }

    /** The same, or the one enrolled person with that fiscal code or verified e-mail, bound from now on; empty text: unknown. */
    @Transactional
    public String riconosci(String emittente, String soggetto, String codiceFiscale, String email) {
        if (identita.di(emittente, soggetto).isEmpty()) {
            String nomeUtente = conCodiceFiscale(codiceFiscale, emittente)
                    .or(() -> conEmail(email, codiceFiscale, emittente))
                    .orElseThrow(() -> new RiconoscimentoRifiutato(Motivo.NON_ISCRITTO));
            identita.lega(emittente, soggetto, nomeUtente);
        }
        return noto(emittente, soggetto);
    }

    private Optional<String> conCodiceFiscale(String codiceFiscale, String emittente) {
        return codiceFiscale.isBlank() ? Optional.empty()
                : unico(jdbc.sql("select nome_utente from utente u where codice_fiscale = ?" + LIBERO)
                        .params(codiceFiscale, emittente, Identita.PER_CODICE_FISCALE).query(String.class).list());
    }

    /** The same address with another fiscal code is another person. */
    private Optional<String> conEmail(String email, String codiceFiscale, String emittente) {
        return email.isBlank() ? Optional.empty()
                : unico(jdbc.sql("select nome_utente from utente u where lower(email) = ? and codice_fiscale in ('', ?)" + LIBERO)
                        .params(email.toLowerCase(Locale.ROOT), codiceFiscale, emittente, Identita.PER_CODICE_FISCALE)
                        .query(String.class).list());
    }

    /** Two people with the same address cannot be told apart by it. */
    private static Optional<String> unico(List<String> nomi) {
        return nomi.size() == 1 ? Optional.of(nomi.get(0)) : Optional.empty();
    }
}
