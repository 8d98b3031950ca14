package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Arresto.Tipo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days in a row that count, or do not, in the same way. The last is open where nobody knows its end. */
record Tratto(Modo modo, LocalDate da, @Nullable LocalDate a) {

    /** How days count; each is drawn in its own way, and the legend names those that appear. */
    enum Modo {
        DECORRE("giorni che contano"),
        SOSPESO("sospeso"),
        ANNULLATO("giorni che non contano più"),
        INTERROTTO("fermo fino al nuovo inizio"),
        FESTIVO("spostato da un festivo");

        private final String nome;

        Modo(String nome) {
            this.nome = nome;
        }

        String nome() {
            return nome;
        }
    }

    /** The course of a term cut into its pieces, one after the other. */
    static List<Tratto> di(Svolgimento s) {
        List<Tratto> tratti = new ArrayList<>();
        LocalDate qui = s.da();
        for (Arresto a : s.arresti()) {
            if (a.tipo() == Tipo.INTERRUZIONE && !a.dal().isBefore(qui)) {
                aggiungi(tratti, Modo.ANNULLATO, qui, a.dal());
                tratti.add(new Tratto(Modo.INTERROTTO, a.dal(), a.al()));
                if (a.al() == null) {
                    return tratti;
                }
                qui = a.al();
            }
        }
        return conSospensioni(s, qui, tratti);
    }

    private static List<Tratto> conSospensioni(Svolgimento s, LocalDate inizio, List<Tratto> tratti) {
        LocalDate qui = inizio;
        for (Arresto a : s.arresti()) {
            LocalDate dal = a.dal().isBefore(qui) ? qui : a.dal();
            LocalDate al = a.al();
            if (a.tipo() != Tipo.SOSPENSIONE || al != null && !al.isAfter(dal)) {
                continue;
            }
            aggiungi(tratti, Modo.DECORRE, qui, dal);
            tratti.add(new Tratto(Modo.SOSPESO, dal, al));
            if (al == null) {
                return tratti;
            }
            qui = al;
        }
        LocalDate grezza = s.scadenza().grezza();
        LocalDate data = s.scadenza().data();
        if (grezza != null && data != null) {
            aggiungi(tratti, Modo.DECORRE, qui, grezza);
            aggiungi(tratti, Modo.FESTIVO, grezza, data);
        }
        return tratti;
    }

    private static void aggiungi(List<Tratto> tratti, Modo modo, LocalDate da, LocalDate a) {
        if (a.isAfter(da)) {
            tratti.add(new Tratto(modo, da, a));
        }
    }
}
