package it.architrave.termini.regole;

import org.jspecify.annotations.Nullable;

/** Which permit is asked for (art. 14, 20 c. 11, 28-bis d.P.R. 380/2001). */
final class TipoDiPermesso {

    private static final String SILENZIO = "PERMESSO.silenzio";

    private TipoDiPermesso() {
    }

    static @Nullable String di(Conteggio c) {
        return c.scelta(Opzione.TIPO);
    }

    /** The parameter that says what silence means. */
    static String silenzio(Conteggio c) {
        String tipo = di(c);
        if ("CONVENZIONATO".equals(tipo)) {
            return SILENZIO + ".convenzionato";
        }
        if ("DEROGA".equals(tipo)) {
            return SILENZIO + ".deroga";
        }
        if (c.vera(Opzione.VINCOLO)) {
            return SILENZIO + (c.vera(Opzione.ASSENSI_FORMALI) ? ".vincoloConAssensi" : ".vincolo");
        }
        return SILENZIO;
    }
}
