package it.architrave.termini.web;

import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.regole.Avviso;
import it.architrave.termini.regole.CodiceTermine;
import it.architrave.termini.regole.Effetto;
import it.architrave.termini.regole.Esito;
import it.architrave.termini.regole.TermineCalcolato;
import it.architrave.termini.spiegazione.Chiusa;
import it.architrave.termini.spiegazione.Giorno;
import it.architrave.termini.spiegazione.Illustrazione;
import it.architrave.termini.spiegazione.Svolgimento;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page shows of a calculation: every date in words, with its line, its picture and its steps. */
record EsitoSpiegato(String normativa, List<Accaduto> storia, List<Avviso> avvisi, List<Voce> termini) {

    /** What happened and when, in words; the days that the act gave, where it gave some. */
    record Accaduto(String tipo, String quando, String giorni) {

        static Accaduto di(ModuloDeiTermini.Riga riga) {
            return new Accaduto(riga.tipo(), Giorno.esteso(LocalDate.parse(riga.data())), riga.giorni());
        }
    }

    /**
     * One date.
     *
     * @param giorno in words; none while it cannot be told
     */
    record Voce(String nodo, String descrizione, @Nullable String giorno, Fine fine, String norma, Illustrazione illustrazione) {
    }

    /** How it stands, what silence means when it passes, whether the act that it waited for came in time. */
    record Fine(String stato, @Nullable String effetto, @Nullable Boolean efficace) {
    }

    static EsitoSpiegato di(ModuloDeiTermini modulo, Esito esito, LocalDate oggi) {
        LocalDate effetti = esito.termine(CodiceTermine.SILENZIO_EFFETTO_DAL).map(TermineCalcolato::data).orElse(null);
        return new EsitoSpiegato(Giorno.inLettere(esito.normativa()), modulo.eventi().stream().map(Accaduto::di).toList(),
                esito.avvisi(), esito.termini().stream().map(t -> voce(t, effetti, oggi)).toList());
    }

    private static Voce voce(TermineCalcolato t, @Nullable LocalDate effetti, LocalDate oggi) {
        LocalDate data = t.data();
        Effetto effetto = t.effetto();
        String nodo = t.codice().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Voce(nodo, t.codice().descrizione(), data == null ? null : Giorno.esteso(data),
                new Fine(t.stato().name(), effetto == null ? null : effetto.name(), t.efficace()), t.norma(),
                illustrazione(t, t.codice() == CodiceTermine.SILENZIO_FINE ? effetti : null, oggi));
    }

    /** A day that only follows from another has its line and its steps, and no picture of its own. */
    private static Illustrazione illustrazione(TermineCalcolato t, @Nullable LocalDate effetti, LocalDate oggi) {
        Chiusa chiusa = chiusa(t.codice());
        if (t.codice() == CodiceTermine.AUTOTUTELA_FINE && t.data() == null) {
            return Illustrazione.senzaDisegno(new Scadenza(null, null, t.scadenza().andamento(), List.of()), chiusa);
        }
        if (chiusa == Chiusa.EFFETTO || chiusa == Chiusa.RIPRESA) {
            return Illustrazione.senzaDisegno(t.scadenza(), chiusa);
        }
        return Svolgimento.di(t.scadenza(), effetti).map(s -> Illustrazione.di(s, chiusa, oggi))
                .orElseGet(() -> Illustrazione.senzaDisegno(t.scadenza(), chiusa));
    }

    private static Chiusa chiusa(CodiceTermine codice) {
        return switch (codice) {
            case INIZIO_LAVORI_DAL -> Chiusa.INIZIO;
            case SILENZIO_EFFETTO_DAL -> Chiusa.EFFETTO;
            case RIPRESA -> Chiusa.RIPRESA;
            case VALIDO_FINO_AL, SOSPENSIONE_EFFICACE_FINO_AL -> Chiusa.VALIDO;
            case DECISIONE_COMUNQUE_DOPO -> Chiusa.DOPO;
            default -> Chiusa.SCADE;
        };
    }
}
