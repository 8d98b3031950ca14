package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Passo.Genere;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page tells it: the line, the picture in both formats, the table of the steps.
 *
 * @param disegni none where there is nothing to draw
 * @param legenda how days count in the picture; none where they simply run
 */
public record Illustrazione(String frase, List<Disegno> disegni, List<Voce> legenda, List<Riga> passi) {

    /** A way of counting days, as drawn and in words. */
    record Voce(String modo, String nome) {
    }

    /** One step in words. */
    record Riga(String da, int giorni, String a, String perche, String norma) {

        static Riga di(Passo p, @Nullable Arresto fermata) {
            return new Riga(Giorno.corto(p.da()), p.giorni(), Giorno.corto(p.a()),
                    p.perche().inParole() + (fermata == null ? "" : giorni(fermata)), p.norma());
        }

        /** A suspension moves the end: when it was stands here only. */
        private static String giorni(Arresto fermata) {
            LocalDate al = fermata.al();
            return ", " + Giorno.dopo("dal", Giorno.corto(fermata.dal()))
                    + (al == null ? " in poi" : " " + Giorno.dopo("al", Giorno.corto(al)));
        }
    }

    public static Illustrazione di(Svolgimento svolgimento, Chiusa chiusa, LocalDate oggi) {
        boolean conDisegno = svolgimento.disegnabile();
        return new Illustrazione(Frase.di(svolgimento.scadenza(), chiusa), conDisegno
                ? Stream.of(Formato.values()).map(f -> Disegno.di(svolgimento, oggi, f)).toList() : List.of(),
                conDisegno ? legenda(svolgimento) : List.of(), righe(svolgimento));
    }

    private static List<Voce> legenda(Svolgimento svolgimento) {
        List<Tratto.Modo> modi = Tratto.di(svolgimento).stream().map(Tratto::modo).distinct().sorted().toList();
        return modi.equals(List.of(Tratto.Modo.DECORRE)) ? List.of()
                : modi.stream().map(m -> new Voce(m.name(), m.nome())).toList();
    }

    private static List<Riga> righe(Svolgimento svolgimento) {
        Deque<Arresto> fermate = new ArrayDeque<>(svolgimento.arresti());
        return svolgimento.scadenza().passi().stream().map(p -> Riga.di(p, fermata(p, fermate))).toList();
    }

    /** The stop that a step tells of; steps tell them in their order, and leave out those that changed nothing. */
    private static @Nullable Arresto fermata(Passo passo, Deque<Arresto> fermate) {
        if (passo.perche().genere() != Genere.SOSPENSIONE) {
            return null;
        }
        Arresto prossima = fermate.poll();
        while (prossima != null && !(prossima.tipo() == Arresto.Tipo.SOSPENSIONE
                && prossima.causa().equals(passo.perche().dettaglio()))) {
            prossima = fermate.poll();
        }
        return prossima;
    }
}
