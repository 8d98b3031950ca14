package it.architrave.termini.regole;

import java.time.LocalDate;
import java.util.List;

/** What happened in one procedure, oldest first, and what its reader chose where the law leaves it open. */
public record Storia(Procedimento procedimento, List<Evento> eventi, Opzioni opzioni) {

    public Storia {
        eventi = List.copyOf(eventi);
    }

    public LocalDate apertura() {
        return eventi.get(0).data();
    }
}
