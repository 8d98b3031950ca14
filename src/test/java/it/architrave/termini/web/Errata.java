package it.architrave.termini.web;

import it.architrave.termini.regole.RigheDiProva;
import java.util.List;

/**
 * A request that is refused, from {@code richieste-errate.txt}.
 *
 * @param campo what the answer must name first
 */
record Errata(String nome, String campo, String corpo) {

    static List<Errata> tutte() {
        return RigheDiProva.di("richieste-errate.txt").map(r -> r.split("\\|", 3))
                .map(r -> new Errata(r[0].strip(), r[1].strip(), corpo(r[2].strip()))).toList();
    }

    /** Fifty-one events are not written out. */
    private static String corpo(String scritto) {
        return scritto.replace("TROPPI", "{\"tipo\":\"ISTANZA_PRESENTATA\",\"data\":\"2026-10-05\"},".repeat(50)
                + "{\"tipo\":\"ISTANZA_PRESENTATA\",\"data\":\"2026-10-05\"}");
    }

    @Override
    public String toString() {
        return nome;
    }
}
