package guasti.pratica;

import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/** Acts when the act is over. */
class AgisceDopo {

    @TransactionalEventListener
    void quando(String fatto) {
        fatto.isEmpty();
    }

    /** Acts beside it. */
    @Async
    static class PerConto {
    }
}
