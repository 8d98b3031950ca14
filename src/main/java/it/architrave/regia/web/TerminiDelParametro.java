package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Disposizione;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.RigheDeiParametri;
import it.architrave.regia.DurateDeiParametri;
import it.architrave.regia.GiorniDelCalendario;
import it.architrave.termini.NuovaDurata;
import it.architrave.termini.RicalcoloDeiTermini;
import it.architrave.termini.TermineToccato;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open terms that a row of parameters measures, and where they would end with it. */
@Component
class TerminiDelParametro {

    /** Beyond this nobody reads on: the filter by municipality is for that. */
    private static final int QUANTI = 200;

    private final RicalcoloDeiTermini ricalcolo;
    private final RigheDeiParametri righe;
    private final Territorio territorio;

    TerminiDelParametro(RicalcoloDeiTermini ricalcolo, RigheDeiParametri righe, Territorio territorio) {
        this.ricalcolo = ricalcolo;
        this.righe = righe;
        this.territorio = territorio;
    }

    Elenco di(Utente chi, RigaDiParametro riga) {
        NuovaDurata nuova = DurateDeiParametri.di(riga).orElse(null);
        Disposizione festa = GiorniDelCalendario.di(riga).orElse(null);
        List<RigaDiParametro> storia = righe.storia(riga.codice());
        Map<CodiceIstat, Comune> comuni = territorio.comuni().stream().filter(c -> riga.regge(c, storia))
                .collect(Collectors.toMap(Comune::istat, Function.identity()));
        List<TermineToccato> toccati = List.of();
        if (nuova != null) {
            toccati = ricalcolo.toccati(chi, nuova, comuni.keySet(), QUANTI + 1);
        } else if (festa != null) {
            toccati = ricalcolo.toccati(chi, festa, comuni.keySet(), QUANTI + 1);
        }
        return new Elenco(nuova != null, festa != null, toccati.stream().limit(QUANTI).map(t -> new Riga(t,
                comuni.get(t.numero().comune()).nome(), giorno(t.scadenza()), giorno(t.ricalcolata()),
                Parole.giorno(t.presentata()), festa != null || !t.presentata().isBefore(riga.dal()))).toList(),
                toccati.size() > QUANTI);
    }

    private static String giorno(@Nullable LocalDate giorno) {
        return giorno == null ? "fermo" : Parole.giorno(giorno);
    }

    /**
     * The terms, the first to end first.
     *
     * @param misura  whether the parameter says how long terms are
     * @param festivi whether it says which days are holidays
     * @param altri   whether there are more than are shown
     */
    record Elenco(boolean misura, boolean festivi, List<Riga> righe, boolean altri) {
    }

    /**
     * One of them as it is shown.
     *
     * @param retta whether the row rules it: its case was filed when it was in force, or it is a holiday
     */
    record Riga(TermineToccato termine, String comune, String adesso, String ricalcolata, String presentata, boolean retta) {
    }
}
