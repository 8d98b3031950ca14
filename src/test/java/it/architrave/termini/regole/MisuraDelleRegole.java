package it.architrave.termini.regole;

import it.architrave.catalogo.LeggiDiProva;
import it.architrave.territorio.CodiceIstat;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many simulations a second one core makes, over all the worked examples in turn, beside a floor measured in the same
 * run: five additions of days, as many dates as an answer has. No test: figures of a machine. Run with
 * {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/percorso} and
 * {@code java -cp target/test-classes:target/classes:$(cat target/percorso) it.architrave.termini.regole.MisuraDelleRegole}.
 */
public final class MisuraDelleRegole {

    private static final int DATE = 5;
    private static final int GIRI = 8;
    private static final long NANO = 1_000_000_000L;
    /** Time of the one core, whoever else works on the machine. */
    private static final ThreadMXBean PROCESSORE = ManagementFactory.getThreadMXBean();

    private MisuraDelleRegole() {
    }

    public static void main(String[] argomenti) {
        LeggiDiProva legge = LeggiDiProva.nuove();
        NormeNelTempo stato = NormeNelTempo.di(legge.leggi().delloStato());
        List<Caso> casi = Esempio.tutti().stream().map(e -> new Caso(e.storia(),
                e.comune() == null ? stato : NormeNelTempo.di(legge.leggi().di(new CodiceIstat(e.comune()))))).toList();
        for (int i = 1; i <= GIRI; i++) {
            double regole = alSecondo(casi, c -> Regole.calcola(c.storia(), c.norme()).termini().size());
            double pavimento = alSecondo(casi, MisuraDelleRegole::soleSomme);
            System.out.printf("giro %d: %,.0f simulazioni/s, pavimento %,.0f/s, rapporto %.1f%n", i, regole, pavimento,
                    pavimento / regole);
        }
    }

    private static double alSecondo(List<Caso> casi, ToLongFunction<Caso> lavoro) {
        long inizio = PROCESSORE.getCurrentThreadCpuTime();
        long fatti = 0;
        long segno = 0;
        while (PROCESSORE.getCurrentThreadCpuTime() - inizio < NANO) {
            for (int giro = 0; giro < GIRI; giro++) {
                for (Caso caso : casi) {
                    segno += lavoro.applyAsLong(caso);
                }
            }
            fatti += (long) GIRI * casi.size();
        }
        long durata = PROCESSORE.getCurrentThreadCpuTime() - inizio;
        if (segno == 0) {
            throw new IllegalStateException("niente è stato calcolato");
        }
        return (double) fatti * NANO / durata;
    }

    private static long soleSomme(Caso caso) {
        LocalDate giorno = caso.storia().apertura();
        for (int i = 0; i < DATE; i++) {
            giorno = giorno.plusDays(30);
        }
        return giorno.getDayOfYear();
    }

    private record Caso(Storia storia, NormeNelTempo norme) {
    }
}
