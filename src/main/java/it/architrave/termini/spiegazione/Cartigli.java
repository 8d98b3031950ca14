package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.spiegazione.Cartiglio.Fatto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds room for the words beside the run, the weightiest first; what finds none is left to the table. */
final class Cartigli {

    private static final double ARIA = 8.0;

    private final Scala scala;
    private final Formato formato;
    private final List<Cartiglio> posti = new ArrayList<>();

    private Cartigli(Scala scala, Formato formato) {
        this.scala = scala;
        this.formato = formato;
    }

    static List<Cartiglio> di(Svolgimento s, LocalDate oggi, Scala scala, Formato formato) {
        Map<LocalDate, Set<Fatto>> giorni = giorni(s);
        giorni.computeIfAbsent(oggi, g -> EnumSet.noneOf(Fatto.class)).add(Fatto.OGGI);
        Cartigli cartigli = new Cartigli(scala, formato);
        giorni.entrySet().stream().map(e -> cartigli.nuovo(e.getKey(), List.copyOf(EnumSet.copyOf(e.getValue()))))
                .sorted(Comparator.comparing(Cartiglio::fuori).thenComparing(c -> c.fatti().get(0))).forEach(cartigli::metti);
        return cartigli.posti.stream().sorted(Comparator.comparing(Cartiglio::giorno)).toList();
    }

    private static Map<LocalDate, Set<Fatto>> giorni(Svolgimento s) {
        Map<LocalDate, Set<Fatto>> giorni = new TreeMap<>();
        segna(giorni, s.da(), Fatto.INIZIO);
        for (Arresto a : s.arresti()) {
            boolean sospende = a.tipo() == Tipo.SOSPENSIONE;
            segna(giorni, a.dal(), sospende ? Fatto.SOSPESO : Fatto.INTERROTTO);
            segna(giorni, a.al(), sospende ? Fatto.RIPRENDE : Fatto.DA_CAPO);
        }
        s.tappe().forEach(g -> segna(giorni, g, Fatto.TAPPA));
        LocalDate data = s.scadenza().data();
        segna(giorni, data, Fatto.FINE);
        if (!Objects.equals(data, s.scadenza().grezza())) {
            segna(giorni, s.scadenza().grezza(), Fatto.FESTIVO);
        }
        segna(giorni, s.effetto(), Fatto.EFFETTO);
        return giorni;
    }

    private static void segna(Map<LocalDate, Set<Fatto>> giorni, @Nullable LocalDate giorno, Fatto fatto) {
        if (giorno != null) {
            giorni.computeIfAbsent(giorno, g -> EnumSet.noneOf(Fatto.class)).add(fatto);
        }
    }

    /** A today outside the picture stands at its side and points where it lies. */
    private Cartiglio nuovo(LocalDate giorno, List<Fatto> fatti) {
        String scritto = Giorno.corto(giorno);
        String quando = scala.contiene(giorno) ? scritto : giorno.isBefore(scala.primo()) ? "← " + scritto : scritto + " →";
        double x = scala.x(giorno);
        return new Cartiglio(giorno, fatti, x, 0, x, quando, !scala.contiene(giorno));
    }

    private void metti(Cartiglio nuovo) {
        double mezzo = nuovo.lungo(formato) * 0.5;
        double meta = Math.max(mezzo, Math.min(formato.larghezza() - mezzo, nuovo.x()));
        righe(nuovo).map(riga -> nuovo.in(riga, meta)).filter(this::libero).findFirst().ifPresent(posti::add);
    }

    /** Today is looked for below, all else above. */
    private static Stream<Integer> righe(Cartiglio nuovo) {
        Stream<Integer> sopra = IntStream.rangeClosed(0, 1 + 1).boxed();
        Stream<Integer> sotto = Stream.of(-1, -1 - 1);
        return nuovo.oggi() && nuovo.fatti().size() == 1 ? Stream.concat(sotto, sopra) : Stream.concat(sopra, sotto);
    }

    private boolean libero(Cartiglio nuovo) {
        return posti.stream().allMatch(c -> diversi(c, nuovo)
                && (c.riga() != nuovo.riga() || c.destra(formato) + ARIA <= nuovo.sinistra(formato)
                        || nuovo.destra(formato) + ARIA <= c.sinistra(formato)));
    }

    /** Neither thin line runs through the words of the other. */
    private boolean diversi(Cartiglio uno, Cartiglio altro) {
        if (uno.riga() == altro.riga() || uno.riga() >= 0 != altro.riga() >= 0) {
            return true;
        }
        Cartiglio vicino = Math.abs(uno.riga()) < Math.abs(altro.riga()) ? uno : altro;
        Cartiglio lontano = vicino == uno ? altro : uno;
        return lontano.fuori() || lontano.x() + ARIA * 0.5 <= vicino.sinistra(formato) || lontano.x() - ARIA * 0.5 >= vicino.destra(formato);
    }
}
