package it.architrave.catalogo;

/** Who gives what a filing has left for later; what an administration holds is not asked of the party (art. 18 L. 241/1990). */
public enum Spettanza {

    PARTE("chi ha presentato la pratica"),
    SPORTELLO("lo sportello unico, d’ufficio");

    private final String nome;

    Spettanza(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
