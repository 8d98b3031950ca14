package it.architrave.termini.regole;

import de.focus_shift.jollyday.core.parser.functions.CalculateGregorianEasterSunday;
import it.architrave.catalogo.Disposizione;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The holidays other than Sundays, from rows {@code FESTIVITA.*}: {@code MM-GG} or days from Easter ({@code PASQUA+1}). A row
 * holds for the days of its validity, whenever the procedure was opened.
 */
final class GiorniFestivi {

    private static final String FESTIVITA = "FESTIVITA.";
    private static final String PATRONO = FESTIVITA + "patrono";
    private static final String PASQUA = "PASQUA";

    private final Collection<List<Disposizione>> comuni;
    private final Collection<List<Disposizione>> tutte;
    private final Map<Integer, BitSet> feriali = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> patronali = new ConcurrentHashMap<>();

    /** @param righe by code, the one that wins last */
    GiorniFestivi(List<Disposizione> righe) {
        Map<String, List<Disposizione>> perCodice = righe.stream().filter(d -> d.codice().startsWith(FESTIVITA))
                .collect(Collectors.groupingBy(Disposizione::codice));
        this.tutte = List.copyOf(perCodice.values());
        this.comuni = tutte.stream().filter(r -> !r.get(0).codice().equals(PATRONO)).toList();
    }

    boolean senzaPatrono(LocalDate giorno) {
        return festivo(giorno, feriali, comuni);
    }

    boolean conPatrono(LocalDate giorno) {
        return festivo(giorno, patronali, tutte);
    }

    private static boolean festivo(LocalDate giorno, Map<Integer, BitSet> noti, Collection<List<Disposizione>> feste) {
        BitSet anno = noti.get(giorno.getYear());
        if (anno == null) {
            anno = noti.computeIfAbsent(giorno.getYear(), a -> anno(a, feste));
        }
        return anno.get(giorno.getDayOfYear());
    }

    private static BitSet anno(int anno, Collection<List<Disposizione>> feste) {
        var giorni = new BitSet();
        for (List<Disposizione> righe : feste) {
            for (Disposizione riga : righe) {
                LocalDate giorno = giorno(riga.parametro().valore(), anno);
                if (riga.equals(inVigore(righe, giorno))) {
                    giorni.set(giorno.getDayOfYear());
                }
            }
        }
        return giorni;
    }

    private static @Nullable Disposizione inVigore(List<Disposizione> righe, LocalDate giorno) {
        return righe.stream().filter(r -> r.vale(giorno)).reduce((prima, dopo) -> dopo).orElse(null);
    }

    private static LocalDate giorno(String valore, int anno) {
        if (!valore.startsWith(PASQUA)) {
            return MonthDay.parse("--" + valore).atYear(anno);
        }
        String scarto = valore.substring(PASQUA.length());
        return new CalculateGregorianEasterSunday().apply(Year.of(anno))
                .plusDays(scarto.isEmpty() ? 0 : Integer.parseInt(scarto));
    }
}
