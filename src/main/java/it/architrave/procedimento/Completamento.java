package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completing a task: its answers are checked, handed to the owning module, and the case goes on, in one commit. */
@Component
public class Completamento {

    private final Compiti compiti;
    private final Controlli controlli;
    private final EsecuzioneAttivita esecuzione;
    private final ConsegnaAllIstruttore consegna;

    Completamento(Compiti compiti, Controlli controlli, EsecuzioneAttivita esecuzione, ConsegnaAllIstruttore consegna) {
        this.compiti = compiti;
        this.controlli = controlli;
        this.esecuzione = esecuzione;
        this.consegna = consegna;
    }

    /** Refuses answers that do not fit the form, a task in other hands, a task already done. */
    @Transactional
    public void completa(Utente chi, String id, Map<String, Object> risposte) {
        AttivitaAperta compito = compiti.inCarico(chi, id);
        List<Problema> problemi = controlli.verifica(compiti.form(compito), risposte, Risposte.NESSUNA,
                compito.numero().comune());
        if (!problemi.isEmpty()) {
            throw new RisposteNonValide(problemi);
        }
        esecuzione.completa(chi, compito, risposte);
        consegna.dopo(chi, compito);
    }
}
