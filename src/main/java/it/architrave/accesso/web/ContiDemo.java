package it.architrave.accesso.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.UnoAllaVolta;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration: two parties, the staff of every municipality, the metropolitan administrator. */
@Component
@Profile("demo")
class ContiDemo implements ApplicationRunner {

    /** Known to everybody; these accounts exist only in the demo profile. */
    static final String PAROLA = "architrave";
    /** A word that everybody knows gains nothing from a slow hash, which each REST request would pay for. */
    private static final int COSTO_MINIMO = 4;

    private final Anagrafe anagrafe;
    private final Territorio territorio;
    private final UnoAllaVolta insieme;

    ContiDemo(Anagrafe anagrafe, Territorio territorio, UnoAllaVolta insieme) {
        this.insieme = insieme;
        this.anagrafe = anagrafe;
        this.territorio = territorio;
    }

    @Override
    public void run(ApplicationArguments argomenti) {
        String impronta = "{bcrypt}" + new BCryptPasswordEncoder(COSTO_MINIMO).encode(PAROLA);
        insieme.fa(() -> conti().forEach(u -> anagrafe.iscriviDimostrativo(u, impronta)));
    }

    List<Utente> conti() {
        List<Utente> conti = new ArrayList<>(List.of(
                persona("geometra", "Laura Conti", "CNTLRA84C52D612J", Ruolo.PARTE),
                persona("cittadino", "Marco Bianchi", "BNCMRC79L05D612D", Ruolo.PARTE),
                persona("regia", "Amministrazione metropolitana", "", Ruolo.REGIA)));
        territorio.comuni().forEach(c -> conti.addAll(ufficio(c)));
        return conti;
    }

    private static List<Utente> ufficio(Comune c) {
        return List.of(
                addetto("sportello", "Sportello unico", c, Ruolo.SPORTELLO, Ruolo.PROTOCOLLO),
                addetto("istruttore", "Istruttore tecnico", c, Ruolo.ISTRUTTORE),
                addetto("responsabile", "Responsabile", c, Ruolo.RESPONSABILE_PROCEDIMENTO, Ruolo.RESPONSABILE_SERVIZIO),
                addetto("polizia", "Polizia locale", c, Ruolo.POLIZIA_LOCALE));
    }

    private static Utente persona(String nomeUtente, String nome, String codiceFiscale, Ruolo ruolo) {
        return new Utente(nomeUtente, nome, codiceFiscale, nomeUtente + "@esempio.invalid", Set.of(ruolo), Set.of());
    }

    private static Utente addetto(String tipo, String nome, Comune comune, Ruolo... ruoli) {
        Set<Incarico> incarichi = new java.util.HashSet<>();
        for (Ruolo ruolo : ruoli) {
            incarichi.add(new Incarico(comune.istat(), ruolo));
        }
        String nomeUtente = tipo + "." + comune.sigla();
        return new Utente(nomeUtente, nome + " di " + comune.nome(), "", nomeUtente + "@esempio.invalid", Set.of(),
                incarichi);
    }
}
