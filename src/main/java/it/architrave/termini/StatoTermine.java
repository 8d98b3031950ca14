package it.architrave.termini;

/** What became of a term. */
public enum StatoTermine {

    APERTO("in corso"),
    CHIUSO("chiuso"),
    SCADUTO("decorso"),
    CESSATO("cessato con la pratica");

    private final String nome;

    StatoTermine(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
