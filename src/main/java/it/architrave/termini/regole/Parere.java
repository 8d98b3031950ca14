package it.architrave.termini.regole;

import java.time.LocalDate;

/** The binding opinion of the Soprintendenza and the decision that follows it (art. 146 D.Lgs. 42/2004; art. 11 d.P.R. 31/2017). */
final class Parere {

    private Parere() {
    }

    static void scrivi(Conteggio c, String materia, LocalDate ricevuti) {
        LocalDate parere = c.primo(TipoEvento.PARERE_RICEVUTO);
        TermineCalcolato entro = c.mobile(CodiceTermine.PARERE_ENTRO, ricevuti, materia + ".parere",
                "dal ricevimento degli atti");
        c.aggiungi(entro.concluso(parere));
        if (parere != null && !entro.inTempo(parere)) {
            c.avvisa(Avviso.Genere.PARERE_TARDIVO, entro.norma());
        }
    }

    static void decisione(Conteggio c, String materia) {
        LocalDate parere = c.primo(TipoEvento.PARERE_RICEVUTO);
        if (parere != null) {
            c.aggiungi(c.mobile(CodiceTermine.DECISIONE_ENTRO, parere, materia + ".decisione", "dal parere"));
        }
    }
}
