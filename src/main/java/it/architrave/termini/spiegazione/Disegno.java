package it.architrave.termini.spiegazione;

import it.architrave.termini.spiegazione.Cartiglio.Fatto;
import java.time.LocalDate;
import java.util.List;

/** The picture of a run in one format: where each thing stands, ready to be written down as SVG. */
public record Disegno(String formato, double larghezza, double altezza, double corpo, List<Fascia> fasce,
                      List<Segno> segni, List<Segno> calendario) {

    private static final double MARGINE = 10.0;
    private static final double MINIMA = 3.0;
    private static final double DECIMI = 10.0;

    /** A piece of the run: a box as wide as its days; open where nobody knows its end. */
    record Fascia(String modo, double x, double y, double larga, double alta, boolean aperta) {
    }

    /** A thin upright line and the words at its end; the words stand around {@code meta}. */
    record Segno(String genere, double x, double da, double a, Scritta scritta) {
    }

    /** One or two lines of words. */
    record Scritta(double meta, double y, double ySotto, String quando, String parole) {
    }

    public static Disegno di(Svolgimento svolgimento, LocalDate oggi, Formato formato) {
        Scala scala = Scala.di(svolgimento, oggi, MARGINE, formato.larghezza() - MARGINE);
        List<Cartiglio> cartigli = Cartigli.di(svolgimento, oggi, scala, formato);
        Livelli livelli = Livelli.di(cartigli, formato);
        return new Disegno(formato.nome(), formato.larghezza(), tondo(livelli.altezza()), formato.corpo(),
                Tratto.di(svolgimento).stream().map(t -> fascia(t, scala, livelli)).toList(),
                cartigli.stream().map(c -> segno(c, livelli, formato)).toList(),
                Tacca.di(scala, formato, cartigli).stream().map(t -> tacca(t, livelli, formato)).toList());
    }

    private static Fascia fascia(Tratto t, Scala scala, Livelli livelli) {
        LocalDate a = t.a();
        double da = Math.min(scala.x(t.da()), scala.destra() - MINIMA);
        double al = a == null ? scala.destra() : scala.x(a);
        return new Fascia(t.modo().name(), tondo(da), tondo(livelli.cima()), tondo(Math.max(MINIMA, al - da)),
                tondo(livelli.fascia()), a == null);
    }

    private static Segno segno(Cartiglio c, Livelli livelli, Formato formato) {
        double bordo = livelli.bordo(c.riga());
        boolean attraversa = c.oggi() || c.fatti().contains(Fatto.FINE) || c.fatti().contains(Fatto.INIZIO);
        double fascia = c.riga() < 0 == attraversa ? livelli.cima() : livelli.fondo();
        double fine = c.fuori() ? bordo : fascia;
        double y = livelli.quando(c.riga(), formato);
        return new Segno(c.fatti().get(0).name(), tondo(c.x()), tondo(Math.min(bordo, fine)), tondo(Math.max(bordo, fine)),
                new Scritta(tondo(c.meta()), tondo(y), tondo(y + formato.riga()), c.quando(), c.parole()));
    }

    private static Segno tacca(Tacca t, Livelli livelli, Formato formato) {
        double y = livelli.calendario(formato);
        return new Segno("CALENDARIO", tondo(t.x()), tondo(livelli.fondo()), tondo(livelli.fondo() + Livelli.ARIA),
                new Scritta(tondo(t.x()), tondo(y), tondo(y), t.testo(), ""));
    }

    private static double tondo(double misura) {
        return Math.round(misura * DECIMI) / DECIMI;
    }
}
