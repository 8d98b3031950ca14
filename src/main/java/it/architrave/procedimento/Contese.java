package it.architrave.procedimento;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Sostituzioni;
import it.architrave.accesso.Utente;
import it.architrave.accesso.Vece;
import it.architrave.pratica.Giornale;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes second to a task is refused and told who came first; in the place of who is away, it is written down. */
@Component
class Contese {

    private final AttivitaSvolte svolte;
    private final Anagrafe anagrafe;
    private final Sostituzioni sostituzioni;
    private final Giornale giornale;

    Contese(AttivitaSvolte svolte, Anagrafe anagrafe, Sostituzioni sostituzioni, Giornale giornale) {
        this.svolte = svolte;
        this.anagrafe = anagrafe;
        this.sostituzioni = sostituzioni;
        this.giornale = giornale;
    }

    /** Refused while the person who has taken the task is at work. */
    void annotaIlSubentro(Utente chi, AttivitaAperta compito) {
        Vece vece = sostituzioni.alPostoDi(chi, String.valueOf(compito.assegnatario()),
                new Incarico(compito.numero().comune(), compito.ruolo())).orElseThrow(() -> giaPresa(compito));
        giornale.annota(compito.numero(), chi.nome(), "Presa in carico di «" + compito.nome() + "» "
                + (vece.assenteFinoAl() == null ? "al posto di " + vece.nome() + ", non più in servizio"
                        : "in sostituzione di " + vece.nome()));
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
