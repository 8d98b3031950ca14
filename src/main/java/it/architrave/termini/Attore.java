package it.architrave.termini;

/** Who must act before a term ends. */
public enum Attore {

    PARTE("la parte"),
    UFFICIO("l'ufficio");

    private final String nome;

    Attore(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
