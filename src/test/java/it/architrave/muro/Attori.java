package it.architrave.muro;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Assenza;
import it.architrave.accesso.Assenze;
import it.architrave.accesso.Incarichi;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Periodo;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Everybody who may come: the accounts of the demonstration, and persons in the situations in between. */
final class Attori {

    static final Chiamante NESSUNO = Chiamante.di("", "", "");

    /** As the attack declares them: what they are to a case of Firenze. */
    static final List<Chiamante> DI_PERSONA = List.of(NESSUNO,
            Chiamante.di("geometra", "PARTE", "parte autore"), Chiamante.di("muro.titolare", "PARTE UFFICIO", "parte"),
            Chiamante.di("cittadino", "PARTE", ""), Chiamante.di("muro.vicino", "PARTE", ""),
            Chiamante.di("sportello.firenze", "UFFICIO", "ufficio protocollo"),
            Chiamante.di("istruttore.firenze", "UFFICIO", "ufficio incaricato"),
            Chiamante.di("responsabile.firenze", "UFFICIO", "ufficio capo dirigente"),
            Chiamante.di("polizia.firenze", "UFFICIO", "ufficio"),
            Chiamante.di("sportello.fiesole", "UFFICIO", ""), Chiamante.di("istruttore.fiesole", "UFFICIO", ""),
            Chiamante.di("responsabile.fiesole", "UFFICIO", ""), Chiamante.di("sportello.scandicci", "UFFICIO", ""),
            Chiamante.di("istruttore.scandicci", "UFFICIO", ""), Chiamante.di("responsabile.scandicci", "UFFICIO", ""),
            Chiamante.di("muro.duecomuni", "UFFICIO", ""), Chiamante.di("muro.parteufficio", "PARTE UFFICIO", ""),
            Chiamante.di("muro.ufficioeparte", "PARTE UFFICIO", "ufficio"),
            Chiamante.di("muro.scaduto", "UFFICIO", ""), Chiamante.di("muro.futuro", "UFFICIO", ""),
            Chiamante.di("istruttore.vaglia", "UFFICIO", ""), Chiamante.di("sportello.vaglia", "UFFICIO", ""),
            Chiamante.di("regia", "REGIA", "regia"), Chiamante.di("muro.disattivato", "", ""));

    /** The same house, with a bearer token of a provider of parties or of staff. */
    static final List<Chiamante> CON_GETTONE = List.of(Chiamante.conGettone("geometra", "PARTE", "parte autore"),
            Chiamante.conGettone("titolare", "PARTE", "parte"), Chiamante.conGettone("muro.vicino", "PARTE", ""),
            Chiamante.conGettone("cittadino", "PARTE", ""),
            Chiamante.conGettone("istruttore.firenze", "UFFICIO", "ufficio incaricato"),
            Chiamante.conGettone("sportello.firenze", "UFFICIO", "ufficio protocollo"),
            Chiamante.conGettone("istruttore.fiesole", "UFFICIO", ""), Chiamante.conGettone("muro.duecomuni", "UFFICIO", ""),
            Chiamante.conGettone("muro.scaduto", "UFFICIO", ""), Chiamante.conGettone("regia", "REGIA", "regia"),
            Chiamante.conGettone("muro.senzaruolo", "DENTRO", ""), Chiamante.conGettone("muro.disattivato", "", ""),
            Chiamante.conGettone("muro.partespenta", "", ""));

    static final List<Chiamante> TUTTI = Stream.concat(DI_PERSONA.stream(), CON_GETTONE.stream()).toList();

    static final CodiceIstat SCANDICCI = new CodiceIstat("048041");

    private Attori() {
    }

    /** Enrols those who are not of the demonstration, once. */
    static void iscrivi(Anagrafe anagrafe, Incarichi incarichi, Assenze assenze, Mani mani) {
        if (anagrafe.utente("muro.vicino").isPresent()) {
            return;
        }
        String impronta = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("architrave");
        List.of(utente("muro.vicino", "VRDLGU70A01D612S", Set.of(Ruolo.PARTE)),
                utente("muro.titolare", Bersaglio.CODICE_FISCALE, Set.of(Ruolo.PARTE), new Incarico(FIESOLE, Ruolo.ISTRUTTORE)),
                utente("muro.duecomuni", "", Set.of(), new Incarico(FIESOLE, Ruolo.SPORTELLO),
                        new Incarico(SCANDICCI, Ruolo.ISTRUTTORE)),
                utente("muro.parteufficio", "BNCLRA60A41D612D", Set.of(Ruolo.PARTE), new Incarico(SCANDICCI, Ruolo.ISTRUTTORE)),
                utente("muro.ufficioeparte", "VRDGLI60A41D612S", Set.of(Ruolo.PARTE), new Incarico(FIRENZE, Ruolo.SPORTELLO)),
                utente("muro.scaduto", "", Set.of(), new Incarico(SCANDICCI, Ruolo.ISTRUTTORE)),
                utente("muro.futuro", "", Set.of(), new Incarico(SCANDICCI, Ruolo.ISTRUTTORE)),
                utente("muro.senzaruolo", "", Set.of()), utente("muro.partespenta", "", Set.of(Ruolo.PARTE)),
                utente("muro.disattivato", "", Set.of(), new Incarico(FIRENZE, Ruolo.ISTRUTTORE)))
                .forEach(u -> anagrafe.iscriviDimostrativo(u, impronta));
        LocalDate oggi = OrologioDiProva.oggi();
        Utente regia = mani.utente("regia");
        Incarico firenze = new Incarico(FIRENZE, Ruolo.ISTRUTTORE);
        incarichi.assegna(regia, "muro.scaduto", firenze, new Periodo(oggi.minusDays(30), oggi.minusDays(2)));
        incarichi.assegna(regia, "muro.futuro", firenze, new Periodo(oggi.plusDays(3000), null));
        CodiceIstat vaglia = mani.utente("istruttore.vaglia").comuni().iterator().next();
        assenze.registra(regia, new Assenza(0, "istruttore.vaglia", vaglia, oggi, oggi.plusDays(20), "sportello.vaglia", "Ferie"));
    }

    private static Utente utente(String nome, String codiceFiscale, Set<Ruolo> ruoli, Incarico... incarichi) {
        return new Utente(nome, "Persona " + nome, codiceFiscale, nome + "@esempio.invalid", ruoli, Set.of(incarichi));
    }
}
