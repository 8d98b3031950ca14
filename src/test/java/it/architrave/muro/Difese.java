package it.architrave.muro;

import java.util.ArrayList;
import java.util.List;

/** The headers that every answer must carry, errors and downloads included. */
final class Difese {

    private Difese() {
    }

    /** What misses or is too weak, in words. */
    static List<String> mancanti(boolean rest, Risposta r) {
        List<String> mancano = new ArrayList<>();
        String contenuti = r.intestazione("Content-Security-Policy");
        if (!contenuti.contains("default-src 'none'") && !contenuti.contains("default-src 'self'")
                || contenuti.contains("unsafe") || contenuti.contains("*")
                || !contenuti.contains("sandbox") && !contenuti.contains("frame-ancestors 'none'")) {
            mancano.add("regola dei contenuti: «" + contenuti + "»");
        }
        pretende(r, "X-Content-Type-Options", "nosniff", mancano);
        pretende(r, "Referrer-Policy", "same-origin|no-referrer", mancano);
        pretende(r, "Permissions-Policy", ".*camera=\\(\\).*", mancano);
        pretende(r, "X-Frame-Options", "DENY", mancano);
        pretende(r, "Cache-Control", ".*no-store.*", mancano);
        return mancano;
    }

    private static void pretende(Risposta r, String nome, String valore, List<String> mancano) {
        if (!r.intestazione(nome).matches(valore)) {
            mancano.add(nome + ": «" + r.intestazione(nome) + "»");
        }
    }
}
