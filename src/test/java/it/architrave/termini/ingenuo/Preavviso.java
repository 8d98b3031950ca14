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

    Preavviso(Almanacco almanacco, Foglio foglio) {
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    boolean tempestivo() {
        return tempestivo;
    }

    /** Without a way to stop, the notice suspends nothing. */
    void comunicato(Storia storia, Fatto fatto, boolean inTempo, @Nullable Corsia corsia) {
        if (visto) {
            foglio.avvisi.add("PREAVVISO_RIPETUTO");
            return;
        }
        visto = true;
        if (!inTempo) {
            foglio.avvisi.add("PREAVVISO_TARDIVO");
            return;
        }
        tempestivo = true;
        LocalDate entro = foglio.conta(OSSERVAZIONI, fatto.data(), 10).giorno();
        LocalDate giunte = storia.dopo(fatto, "OSSERVAZIONI_RICEVUTE");
        if (corsia != null) {
            corsia.sosta(fatto.data(), giunte == null || giunte.isAfter(entro) ? entro : almanacco.avanti(giunte, 10));
        }
    }

    void osservazioni(LocalDate giorno) {
        if (tempestivo) {
            foglio.conclude(OSSERVAZIONI, giorno, "OSSERVAZIONI_TARDIVE");
        }
    }
}
