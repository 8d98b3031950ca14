package it.architrave.catalogo;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Periodo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a new value takes its place among the rows of its code and scope: what is in force ends the day before, what is still
 * to come stays. A row that has begun is never mended nor taken away.
 *
 * @param nuova      the row as it will stand; its id where it takes the place of one that has not begun
 * @param finiscono  the rows of the same scope that end the day before
 * @param precedente the row that would hold from that day without it, of whatever scope
 */
public record Innesto(RigaDiParametro nuova, List<RigaDiParametro> finiscono, @Nullable RigaDiParametro precedente) {

    /**
     * @param storia  all rows of the code, from the farthest scope to the nearest, the oldest first
     * @param regione of the municipality for which the value is; empty for wider scopes
     */
    static Innesto di(List<RigaDiParametro> storia, NuovoValore nuovo, RigaDiParametro.Valore valore, LocalDate oggi,
                      String regione) {
        LocalDate dal = nuovo.periodo().dal();
        if (dal == null) {
            throw new ModificaRifiutata("dal", "Serve il giorno da cui il valore vale.");
        }
        List<RigaDiParametro> stesse = storia.stream().filter(r -> r.ambito().equals(nuovo.ambito())).toList();
        Optional<RigaDiParametro> stessoGiorno = stesse.stream().filter(r -> r.dal().equals(dal)).findFirst();
        if (stessoGiorno.isPresent() && !dal.isAfter(oggi)) {
            throw new ModificaRifiutata("dal", "Da quel giorno comincia già una riga, e una riga in vigore non si corregge:"
                    + " far cominciare il nuovo valore da un altro giorno.");
        }
        Optional<RigaDiParametro> inVigore = stesse.stream().filter(r -> r.dal().isBefore(dal) && r.vige(dal))
                .reduce((prima, dopo) -> dopo);
        Periodo periodo = new Periodo(dal, fine(stesse, nuovo, dal));
        inVigore.filter(r -> r.valore().equals(valore) && r.fonte().equals(nuovo.fonte()) && periodo.al() == null)
                .ifPresent(r -> {
                    throw new ModificaRifiutata("valore", "È già il valore in vigore, disposto dallo stesso atto.");
                });
        RigaDiParametro nuova = new RigaDiParametro(stessoGiorno.map(RigaDiParametro::id).orElse(0L), nuovo.codice(),
                nuovo.ambito(), valore, periodo, nuovo.fonte(), nuovo.nota());
        return new Innesto(nuova, stesse.stream().filter(r -> r.dal().isBefore(dal) && r.vige(dal)).toList(),
                stessoGiorno.or(() -> inVigore).orElseGet(() -> piuLontana(storia, nuovo.ambito(), dal, regione)));
    }

    /** The row that holds there on that day by a wider scope. */
    private static @Nullable RigaDiParametro piuLontana(List<RigaDiParametro> storia, AmbitoTerritoriale ambito, LocalDate dal,
                                                        String regione) {
        return storia.stream().filter(r -> ambito.piuVicino(r.ambito()) && r.vige(dal))
                .filter(r -> r.ambito().equals(AmbitoTerritoriale.STATO)
                        || r.ambito().equals(AmbitoTerritoriale.dellaRegione(regione)))
                .reduce((prima, dopo) -> dopo).orElse(null);
    }

    private static @Nullable LocalDate fine(List<RigaDiParametro> stesse, NuovoValore nuovo, LocalDate dal) {
        LocalDate al = nuovo.periodo().al();
        LocalDate prossima = stesse.stream().map(RigaDiParametro::dal).filter(d -> d.isAfter(dal)).min(LocalDate::compareTo)
                .orElse(null);
        if (prossima == null && al != null && nuovo.ambito().equals(AmbitoTerritoriale.STATO)) {
            throw new ModificaRifiutata("al", "Un valore dello Stato non finisce da sé: dopo non ne varrebbe nessuno.");
        }
        if (prossima == null) {
            return al;
        }
        if (al != null && !al.isBefore(prossima)) {
            throw new ModificaRifiutata("al", "Dal " + Parole.giorno(prossima.toString()) + " vale già un altro valore:"
                    + " l’ultimo giorno deve venire prima.");
        }
        return al == null || nuovo.ambito().equals(AmbitoTerritoriale.STATO) ? prossima.minusDays(1) : al;
    }

    public boolean sostituisce() {
        return nuova.id() > 0;
    }
}
