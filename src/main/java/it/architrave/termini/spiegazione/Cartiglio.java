package it.architrave.termini.spiegazione;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that matters, written beside the run: when and what, at the end of a thin line.
 *
 * @param x     where the day is
 * @param riga  how far from the run its words stand: 0 and up above it, below 0 under it
 * @param meta  middle of the words; beside {@code x} where the picture ends
 * @param fuori not in the picture: no line leads to it
 */
record Cartiglio(LocalDate giorno, List<Fatto> fatti, double x, int riga, double meta, String quando, boolean fuori) {

    /** What happens on a day, the first the most worth being written. */
    enum Fatto {
        FINE("scade"),
        OGGI("oggi"),
        INIZIO("inizio"),
        SOSPESO("sospeso"),
        INTERROTTO("interrotto"),
        RIPRENDE("riprende"),
        DA_CAPO("da capo"),
        TAPPA("continua"),
        EFFETTO("effetto"),
        FESTIVO("festivo");

        private final String nome;

        Fatto(String nome) {
            this.nome = nome;
        }
    }

    String parole() {
        return String.join(", ", fatti.stream().map(f -> f.nome).toList());
    }

    boolean oggi() {
        return fatti.contains(Fatto.OGGI);
    }

    double lungo(Formato formato) {
        return formato.lungo(quando.length() > parole().length() ? quando : parole());
    }

    double sinistra(Formato formato) {
        return meta - lungo(formato) * 0.5;
    }

    double destra(Formato formato) {
        return meta + lungo(formato) * 0.5;
    }

    Cartiglio in(int altra, double mezzo) {
        return new Cartiglio(giorno, fatti, x, altra, mezzo, quando, fuori);
    }
}
