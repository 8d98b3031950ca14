package it.architrave.pratica;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The latest line that the running transaction has written in the journal of each case; rounds write between its lines. */
class VociDellAtto implements TransactionSynchronization {

    private final Map<NumeroPratica, Long> ultime = new HashMap<>();

    static void ricorda(VoceGiornale voce) {
        VociDellAtto mie = correnti().orElseGet(() -> {
            var nuove = new VociDellAtto();
            TransactionSynchronizationManager.registerSynchronization(nuove);
            return nuove;
        });
        mie.ultime.put(voce.numero(), voce.id());
    }

    static Optional<Long> ultima(NumeroPratica numero) {
        return correnti().map(v -> v.ultime.get(numero));
    }

    private static Optional<VociDellAtto> correnti() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(VociDellAtto.class::isInstance).map(VociDellAtto.class::cast).findFirst();
    }
}
