package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The notice of the grounds of refusal and the observations on it (art. 10-bis L. 241/1990). */
final class Preavviso {

    private static final String OSSERVAZIONI = "OSSERVAZIONI_ENTRO";

    private final Almanacco almanacco;
    private final Foglio foglio;
    private boolean visto;
    private boolean tempestivo;
    private Corsia.@Nullable Sosta sosta;

    Preavviso(Almanacco almanacco, Foglio foglio) {
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    boolean tempestivo() {
        return tempestivo;
    }

    /** Without a way to stop, the notice suspends nothing. */
    void comunicato(LocalDate giorno, Voce fine, @Nullable Corsia corsia) {
        if (visto) {
            foglio.avvisi.add("PREAVVISO_RIPETUTO");
            return;
        }
        visto = true;
        if (!fine.inTempo(giorno)) {
            foglio.avvisi.add("PREAVVISO_TARDIVO");
            return;
        }
        tempestivo = true;
        Voce entro = foglio.conta(OSSERVAZIONI, giorno, 10);
        if (corsia != null) {
            sosta = corsia.sosta(giorno, entro.giorno());
        }
    }

    void osservazioni(LocalDate giorno) {
        if (!tempestivo) {
            return;
        }
        if (foglio.conclude(OSSERVAZIONI, giorno, "OSSERVAZIONI_TARDIVE") && sosta != null) {
            sosta.al = almanacco.avanti(giorno, 10);
        }
    }
}
