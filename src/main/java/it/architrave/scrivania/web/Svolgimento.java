package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.Completamento;
import it.architrave.procedimento.Subentri;
import it.architrave.scrivania.Coda;
import it.architrave.scrivania.RigaAttivita;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Completes a task and says in a sentence what happens next. */
@Component
class Svolgimento {

    private final Completamento completamento;
    private final Pratiche pratiche;
    private final Coda coda;
    private final Subentri subentri;

    Svolgimento(Completamento completamento, Pratiche pratiche, Coda coda, Subentri subentri) {
        this.completamento = completamento;
        this.pratiche = pratiche;
        this.coda = coda;
        this.subentri = subentri;
    }

    AttivitaAperta subentra(Utente chi, AttivitaAperta compito) {
        return subentri.subentra(chi, compito.id());
    }

    String completa(Utente chi, AttivitaAperta compito, Map<String, Object> risposte) {
        completamento.completa(chi, compito.id(), risposte);
        Ambito ambito = Ambito.di(chi);
        return seguito(pratiche.leggi(ambito, compito.numero()).stato(), coda.dellaPratica(ambito, compito.numero()),
                coda.tenuta(ambito, compito.numero()));
    }

    static String seguito(StatoPratica stato, List<RigaAttivita> aperte, String tenuta) {
        String ora = "La pratica ora è nello stato «" + stato.nome() + "»";
        if (stato.finale()) {
            return ora + ": non c’è altro da fare.";
        }
        return ora + (aperte.isEmpty() ? ". Chi deve agire: " + tenuta : ". Prossima attività: " + aperte.stream()
                .map(a -> "«" + a.nome() + "» (" + a.ruolo() + ")").collect(Collectors.joining(", "))) + ".";
    }
}
