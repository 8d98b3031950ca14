package it.architrave.termini;

import it.architrave.termini.calcolo.Scadenza.Andamento;

/** Where a term stands; while it is open that is what its run says. */
public enum StatoTermine {

    IN_CORSO("in corso"),
    SOSPESO("sospeso"),
    INTERROTTO("interrotto"),
    CHIUSO("chiuso"),
    DECORSO("decorso"),
    CESSATO("cessato con la pratica");

    private final String nome;

    StatoTermine(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }

    public boolean aperto() {
        return this == IN_CORSO || this == SOSPESO || this == INTERROTTO;
    }

    static StatoTermine di(Andamento andamento) {
        return switch (andamento) {
            case IN_CORSO -> IN_CORSO;
            case SOSPESO -> SOSPESO;
            case INTERROTTO -> INTERROTTO;
        };
    }
}
