package it.architrave.pratica;

/** Whether the title that was filed lets the works begin (art. 90 c. 10 D.Lgs. 81/2008). */
public enum Efficacia {

    /** As its own law says, nothing having been left for later. */
    PIENA("piena"),
    SOSPESA("sospesa"),
    /** It was suspended, and all that was missing has been given. */
    RIPRISTINATA("ripristinata");

    private final String nome;

    Efficacia(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
