package it.architrave.termini.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.regole.Avviso;
import it.architrave.termini.regole.CodiceTermine;
import it.architrave.termini.regole.Effetto;
import it.architrave.termini.regole.Esito;
import it.architrave.termini.regole.Procedimento;
import it.architrave.termini.regole.StatoCalcolato;
import it.architrave.termini.regole.TermineCalcolato;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer in the words of the public contract. */
record Risposta(Procedimento procedimento, LocalDate normativa, List<TermineSimulato> termini, List<AvvisoSimulato> avvisi) {

    static Risposta di(Esito esito) {
        return new Risposta(esito.procedimento(), esito.normativa(),
                esito.termini().stream().map(TermineSimulato::di).toList(),
                esito.avvisi().stream().map(AvvisoSimulato::di).toList());
    }

    record TermineSimulato(CodiceTermine codice, String descrizione, @Nullable LocalDate data, @Nullable LocalDate grezza,
                           StatoCalcolato stato, @JsonUnwrapped Ragioni ragioni) {

        static TermineSimulato di(TermineCalcolato t) {
            return new TermineSimulato(t.codice(), t.codice().descrizione(), t.data(), t.grezza(), t.stato(),
                    new Ragioni(t.effetto(), t.efficace(), t.norma(),
                            t.calcolo().stream().map(PassoSimulato::di).toList()));
        }
    }

    record Ragioni(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Effetto effetto,
                   @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean efficace, String norma,
                   List<PassoSimulato> calcolo) {
    }

    record PassoSimulato(LocalDate da, int giorni, LocalDate a, String perche, String norma) {

        static PassoSimulato di(Passo p) {
            return new PassoSimulato(p.da(), p.giorni(), p.a(), p.perche().inParole(), p.norma());
        }
    }

    record AvvisoSimulato(Avviso.Genere codice, String testo, String norma) {

        static AvvisoSimulato di(Avviso a) {
            return new AvvisoSimulato(a.genere(), a.testo(), a.norma());
        }
    }
}
