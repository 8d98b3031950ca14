package it.architrave.termini.spiegazione;

import java.util.List;

/**
 * How high things stand in a picture: words above, the run, the calendar, words below.
 *
 * @param cima   upper edge of the run
 * @param sotto  where the words below begin
 * @param blocco height of the two lines of one day
 */
record Livelli(double cima, double fondo, double sotto, double blocco, double altezza) {

    static final double ARIA = 6.0;
    private static final double FASCIA = 20.0;
    private static final double GAMBE = 0.3;

    static Livelli di(List<Cartiglio> cartigli, Formato formato) {
        int sopra = 1 + cartigli.stream().mapToInt(Cartiglio::riga).max().orElse(-1);
        int sotto = cartigli.stream().mapToInt(c -> -c.riga()).max().orElse(0);
        double blocco = formato.riga() + formato.riga() + ARIA;
        double cima = ARIA + Math.max(0, sopra) * blocco;
        double fondo = cima + FASCIA;
        double parole = fondo + ARIA + ARIA + formato.riga();
        return new Livelli(cima, fondo, parole, blocco, parole + Math.max(0, sotto) * blocco);
    }

    double fascia() {
        return fondo - cima;
    }

    /** Where the thin line meets the words. */
    double bordo(int riga) {
        return riga < 0 ? sotto + (-1 - riga) * blocco : cima - ARIA - riga * blocco;
    }

    /** The line on which the day is written; what happens is written one line below. */
    double quando(int riga, Formato formato) {
        return riga < 0 ? bordo(riga) + formato.corpo() : bordo(riga) - formato.corpo() * GAMBE - formato.riga();
    }

    double calendario(Formato formato) {
        return fondo + ARIA + formato.corpo();
    }
}
