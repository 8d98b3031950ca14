package it.architrave.regia;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.util.Map;

/**
 * One version of a model that new cases start on or running ones still follow.
 *
 * @param definizione id of the version in the engine
 * @param codice      id of the process
 * @param regime      the law it puts into practice
 * @param inCorso     running cases (for a called model: running calls) by municipality
 */
public record ModelloDellaCitta(String definizione, String codice, String nome, int versione, String regime, Uso uso,
                                Map<CodiceIstat, Long> inCorso) {

    /**
     * How the version is used.
     *
     * @param dal            since when cases start on it, or since when it is deposited if it is only called
     * @param nuove          whether new cases start on it
     * @param sottoprocedimento whether it is called by others
     */
    public record Uso(Instant dal, boolean nuove, boolean sottoprocedimento) {
    }

    public long quante() {
        return inCorso.values().stream().mapToLong(Long::longValue).sum();
    }
}
