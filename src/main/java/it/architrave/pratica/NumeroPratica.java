package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import java.io.Serializable;

/** Number of a filed case, unique in the installation: {@code CILA-048017-2026-00001}. It is the engine's business key. */
public record NumeroPratica(String valore) implements Serializable {

    private static final String FORMA = "[A-Z]+-\\d{6}-\\d{4}-\\d{5,}";

    public NumeroPratica {
        if (!valore.matches(FORMA)) {
            throw new PraticaNonTrovata(valore);
        }
    }

    static NumeroPratica di(String procedimento, CodiceIstat comune, int anno, long progressivo) {
        return new NumeroPratica("%s-%s-%d-%05d".formatted(
                procedimento.toUpperCase(java.util.Locale.ROOT), comune, anno, progressivo));
    }

    public static boolean somiglia(String testo) {
        return testo.matches(FORMA);
    }

    /** The municipality the number carries. */
    public CodiceIstat comune() {
        return new CodiceIstat(valore.split("-")[1]);
    }

    @Override
    public String toString() {
        return valore;
    }
}
