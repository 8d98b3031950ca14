package it.architrave.accesso.fornitori;

import it.architrave.accesso.PartiRiconosciute;
import it.architrave.accesso.Personale;
import it.architrave.accesso.RiconoscimentoRifiutato;
import it.architrave.accesso.RiconoscimentoRifiutato.Motivo;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Which user a provider's claims are: a party is enrolled by fiscal code, staff must be enrolled already. */
@Component
public class ChiHaFattoAccesso {

    private final Fornitori fornitori;
    private final PartiRiconosciute parti;
    private final Personale personale;

    ChiHaFattoAccesso(Fornitori fornitori, PartiRiconosciute parti, Personale personale) {
        this.fornitori = fornitori;
        this.parti = parti;
        this.personale = personale;
    }

    /** At a login in the browser; the name of the user, or the reason why there is none. */
    public String alLogin(String fornitore, String emittente, String soggetto, Map<String, Object> detti) {
        Attestato attestato = attestato(fornitore, emittente, soggetto, detti);
        return fornitori.fornitore(fornitore).identificaLeParti() ? parte(attestato)
                : personale.riconosci(emittente, soggetto, attestato.codiceFiscale(),
                        attestato.emailVerificata() ? attestato.email() : "");
    }

    /** With a bearer token: a party as at a login, staff only once bound by one. */
    public String conGettone(String fornitore, String emittente, String soggetto, Map<String, Object> detti) {
        Attestato attestato = attestato(fornitore, emittente, soggetto, detti);
        if (!fornitori.fornitore(fornitore).identificaLeParti()) {
            return personale.noto(emittente, soggetto);
        }
        return attestato.codiceFiscale().isEmpty()
                ? parti.nota(emittente, soggetto).orElseThrow(() -> new RiconoscimentoRifiutato(Motivo.CODICE_FISCALE))
                : parte(attestato);
    }

    private Attestato attestato(String fornitore, String emittente, String soggetto, Map<String, Object> detti) {
        Fornitore regole = fornitori.fornitore(fornitore);
        Attestato attestato = LetturaAttestato.di(emittente, soggetto, detti, regole);
        if (attestato.livello() < regole.livelloPreteso()) {
            throw new RiconoscimentoRifiutato(Motivo.LIVELLO);
        }
        return attestato;
    }

    private String parte(Attestato a) {
        if (a.codiceFiscale().isEmpty()) {
            throw new RiconoscimentoRifiutato(Motivo.CODICE_FISCALE);
        }
        String nomeUtente = alSecondoTentativo(() -> parti.riconosci(a.codiceFiscale(), nome(a), a.email()));
        return alSecondoTentativo(() -> {
            parti.ricorda(a.emittente(), a.soggetto(), nomeUtente);
            return nomeUtente;
        });
    }

    private static String nome(Attestato a) {
        return a.nome().isBlank() ? a.codiceFiscale() : a.nome();
    }

    /** Two first logins at once: the second finds what the first has written. */
    private static String alSecondoTentativo(Supplier<String> atto) {
        try {
            return atto.get();
        } catch (DuplicateKeyException unAltroEPiuSvelto) {
            return atto.get();
        }
    }
}
