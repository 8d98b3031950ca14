package it.architrave.provvedimento;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was proposed on a case, on its page, for the office; and on the task of the head of the office who signs or not. */
@Component
class SchedaProposte implements Scheda {

    /** The procedures whose cases are examined; of others nothing is asked. */
    private static final Set<String> ISTRUITI = Set.of("Scia");
    private static final Set<String> SI_LEGGE_IN = Set.of("Task_VietareLaProsecuzione", "Task_OrdinareLaConformazione");

    private final ProposteDiControllo proposte;
    private final Clock orologio;

    SchedaProposte(ProposteDiControllo proposte, Clock orologio) {
        this.proposte = proposte;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 22;
    }

    @Override
    public boolean serveA(String nodo) {
        return SI_LEGGE_IN.contains(nodo);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        if (!contesto.ufficio() || !ISTRUITI.contains(contesto.pratica().presentazione().procedimento())) {
            return Optional.empty();
        }
        List<Riga> righe = proposte.di(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(p -> new Riga(p.atto().nome(), p.testo(), p.chi(), p.quando().atZone(orologio.getZone()))).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Proposta", "provvedimento/proposte :: pannello", righe));
    }

    /** One proposal as it is shown. */
    record Riga(String atto, String testo, String chi, ZonedDateTime quando) {
    }
}
