package it.architrave.scrivania.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.Attivita;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.NumeroPratica;
import it.architrave.scrivania.Scrivania;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects the cases that a transaction touches, and projects each once, just before the commit. */
@Component
class Proiezione {

    private final Scrivania scrivania;

    Proiezione(Scrivania scrivania) {
        this.scrivania = scrivania;
    }

    @EventListener
    void attivita(Attivita fatto) {
        tocca(new NumeroPratica(fatto.numero()));
    }

    @EventListener
    void presentata(Eventi.PraticaPresentata fatto) {
        tocca(fatto.pratica().numero());
    }

    @EventListener
    void toccata(Eventi.PraticaToccata fatto) {
        tocca(fatto.numero());
    }

    private void tocca(NumeroPratica numero) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Raccolta.class::isInstance).map(Raccolta.class::cast).findFirst()
                .orElseGet(this::raccolta).numeri.add(numero);
    }

    private Raccolta raccolta() {
        var raccolta = new Raccolta();
        TransactionSynchronizationManager.registerSynchronization(raccolta);
        return raccolta;
    }

    /** The cases touched by the running transaction. */
    private final class Raccolta implements TransactionSynchronization {

        private final Set<NumeroPratica> numeri = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean soloLettura) {
            numeri.forEach(n -> scrivania.proietta(Ambito.sistema("proiezione della scrivania"), n));
        }
    }
}
