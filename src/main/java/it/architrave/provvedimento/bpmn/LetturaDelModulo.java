package it.architrave.provvedimento.bpmn;

import it.architrave.motore.EsitoAttivita;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.AvvioDelProcedimento;
import it.architrave.provvedimento.Conformazione.Ordine;
import it.architrave.provvedimento.InterventoSuccessivo;
import it.architrave.provvedimento.Provvedimento.Motivi;
import it.architrave.provvedimento.Sospensione;
import it.architrave.provvedimento.StatoConformazione;
import it.architrave.provvedimento.Vigilanza;
import java.time.LocalDate;
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

    static AvvioDelProcedimento.Contenuto avvio(EsitoAttivita risposte) {
        return new AvvioDelProcedimento.Contenuto(risposte.testo("oggetto").strip(), LocalDate.parse(risposte.testo("conclusione")),
                risposte.testo("inerzia").strip(), risposte.testo("visione").strip());
    }

    static Vigilanza.Sopralluogo sopralluogo(EsitoAttivita risposte) {
        return new Vigilanza.Sopralluogo(LocalDate.parse(risposte.testo("dataSopralluogo")), risposte.testo("presenti").strip(),
                risposte.testo("accertato").strip());
    }

    static InterventoSuccessivo.Valutazione valutazione(EsitoAttivita risposte) {
        return new InterventoSuccessivo.Valutazione(risposte.testo("interesse").strip(), risposte.testo("destinatari").strip(),
                risposte.testo("ragioni").strip());
    }
}
