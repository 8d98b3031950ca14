package it.architrave.procedimento;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Utente;
import java.util.List;
import org.springframework.stereotype.Component;

/** The refusals of who comes second to a task; they name the person who came first. */
@Component
class Contese {

    private final AttivitaSvolte svolte;
    private final Anagrafe anagrafe;

    Contese(AttivitaSvolte svolte, Anagrafe anagrafe) {
        this.svolte = svolte;
        this.anagrafe = anagrafe;
    }

    RuntimeException giaSvolta(Utente chi, String id) {
        return svolte.rifiuto(chi, id);
    }

    AttivitaContesa giaPresa(AttivitaAperta compito) {
        return new AttivitaContesa("L'attività è già stata presa in carico da " + nome(compito.assegnatario()) + ".");
    }

    AttivitaContesa nonInCarico(AttivitaAperta compito) {
        return new AttivitaContesa(compito.assegnatario() == null
                ? "Prima di completare l'attività occorre prenderla in carico."
                : "L'attività è in carico a " + nome(compito.assegnatario()) + ".");
    }

    private String nome(String nomeUtente) {
        return anagrafe.nomi(List.of(nomeUtente)).getOrDefault(nomeUtente, nomeUtente);
    }
}
