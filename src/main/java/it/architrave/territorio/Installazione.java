package it.architrave.territorio;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one true installation: the database remembers the place where it first stood. Restored anywhere else, it is a copy
 * until an administrator says that it took the original's place, and nothing leaves the building from a copy.
 */
@Component
public class Installazione {

    private final LuogoScritto scritto;
    private final boolean sospese;
    private final String luogo;

    Installazione(LuogoScritto scritto, LuogoDelDatabase luogo,
                  @Value("${architrave.uscite-sospese:false}") boolean sospese) {
        this.scritto = scritto;
        this.sospese = sospese;
        this.luogo = luogo.qui();
        if (scritto.letto().isEmpty()) {
            scritto.nasce(this.luogo);
        }
    }

    /** False in a restored copy and with {@code architrave.uscite-sospese}: notices then wait where they are. */
    public boolean usciteAperte() {
        return !sospese && !copia();
    }

    /** Whether this database first stood somewhere else. */
    public boolean copia() {
        return !scritto.letto().orElseThrow().equals(luogo);
    }

    /** From now on this is the true installation; the original must not run any more. */
    public void subentra() {
        scritto.diventa(luogo);
    }
}
