package it.architrave.termini;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import it.architrave.termini.spiegazione.Chiusa;
import it.architrave.termini.spiegazione.Giorno;
import it.architrave.termini.spiegazione.Illustrazione;
import it.architrave.termini.spiegazione.Svolgimento;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The terms of a case on its page, each told in a line, a picture and a table; those that ended are folded. */
@Component
class SchedaTermini implements Scheda {

    private final Termini termini;
    private final Clock orologio;

    SchedaTermini(Termini termini, Clock orologio) {
        this.termini = termini;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 20;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Termine> tutti = termini.di(contesto.ambito(), contesto.pratica().numero());
        LocalDate oggi = LocalDate.now(orologio);
        return tutti.isEmpty() ? Optional.empty() : Optional.of(new Pannello("Termini", "termini/termini :: pannello",
                new Vista(righe(tutti, Termine::aperto, oggi), righe(tutti, t -> !t.aperto(), oggi))));
    }

    private static List<Riga> righe(List<Termine> tutti, Predicate<Termine> quali, LocalDate oggi) {
        return tutti.stream().filter(quali).map(t -> Riga.di(t, oggi)).toList();
    }

    /** Those that run, and those that ended. */
    record Vista(List<Riga> aperti, List<Riga> finiti) {
    }

    /**
     * One term as it is shown.
     *
     * @param effetto what its end brings
     * @param dal     since when it has, in words; empty as long as it has not
     */
    record Riga(String nodo, TipoTermine tipo, StatoTermine stato, Illustrazione illustrazione, Effetto effetto,
                String dal, String normativa) {

        static Riga di(Termine t, LocalDate oggi) {
            LocalDate effettoDal = t.situazione().effettoDal();
            LocalDate normativa = t.calcolo().normativa();
            var svolgimento = new Svolgimento(t.calcolo().decorrenza(), t.corsa().arresti(), t.scadenza(), effettoDal);
            return new Riga("termine-" + t.id(), t.tipo(), t.stato(oggi),
                    Illustrazione.di(svolgimento, Chiusa.SCADE, oggi), t.tipo().effetto(),
                    effettoDal == null ? "" : Giorno.inLettere(effettoDal), normativa == null ? "" : Giorno.inLettere(normativa));
        }
    }
}
