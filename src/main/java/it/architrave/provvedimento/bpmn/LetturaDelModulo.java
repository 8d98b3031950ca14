package it.architrave.provvedimento.bpmn;

import it.architrave.motore.EsitoAttivita;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.Conformazione.Ordine;
import it.architrave.provvedimento.Provvedimento.Motivi;
import it.architrave.provvedimento.Sospensione;
import it.architrave.provvedimento.StatoConformazione;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Reads the officers' answers, already checked against their forms, into the words of the acts. */
final class LetturaDelModulo {

    private LetturaDelModulo() {
    }

    static NumeroPratica numero(DelegateTask compito) {
        return new NumeroPratica(compito.getExecution().getProcessBusinessKey());
    }

    static Motivi motivi(EsitoAttivita risposte) {
        return new Motivi(risposte.testo("motivazione").strip(), risposte.testo("rimedi").strip());
    }

    static boolean ordina(EsitoAttivita risposte) {
        return "ORDINA".equals(risposte.testo("decisione"));
    }

    static Ordine ordine(EsitoAttivita risposte) {
        return new Ordine(risposte.testo("misure").strip(), Integer.parseInt(risposte.testo("giorni")),
                Sospensione.valueOf(risposte.testo("sospensione")));
    }

    static StatoConformazione verifica(EsitoAttivita risposte) {
        return StatoConformazione.valueOf(risposte.testo("esito"));
    }
}
