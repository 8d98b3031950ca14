package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

        static Riga di(Passo p) {
            Arresto arresto = p.perche().arresto();
            boolean sospeso = arresto != null && arresto.tipo() == Arresto.Tipo.SOSPENSIONE;
            return new Riga(Giorno.corto(p.da()), p.giorni(), Giorno.corto(p.a()),
                    p.perche().inParole() + (sospeso ? giorni(arresto) : ""), p.norma());
        }

        /** A suspension moves the end: when it was stands here only. */
        private static String giorni(Arresto arresto) {
            LocalDate al = arresto.al();
            return ", " + Giorno.dopo("dal", Giorno.corto(arresto.dal()))
                    + (al == null ? " in poi" : " " + Giorno.dopo("al", Giorno.corto(al)));
        }
    }

    public static Illustrazione di(Svolgimento svolgimento, Chiusa chiusa, LocalDate oggi) {
        boolean conDisegno = svolgimento.disegnabile();
        return new Illustrazione(Frase.di(svolgimento.scadenza(), chiusa), conDisegno
                ? Stream.of(Formato.values()).map(f -> Disegno.di(svolgimento, oggi, f)).toList() : List.of(),
                conDisegno ? legenda(svolgimento) : List.of(),
                svolgimento.scadenza().passi().stream().map(Riga::di).toList());
    }

    /** A day that only follows from others, and is a beginning rather than an end. */
    public static Illustrazione senzaDisegno(Scadenza scadenza, Chiusa chiusa) {
        return new Illustrazione(Frase.di(scadenza, chiusa), List.of(), List.of(), scadenza.passi().stream().map(Riga::di).toList());
    }

    private static List<Voce> legenda(Svolgimento svolgimento) {
        List<Tratto.Modo> modi = Tratto.di(svolgimento).stream().map(Tratto::modo).distinct().sorted().toList();
        return modi.equals(List.of(Tratto.Modo.DECORRE)) ? List.of()
                : modi.stream().map(m -> new Voce(m.name(), m.nome())).toList();
    }
}
