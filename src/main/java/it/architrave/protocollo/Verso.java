package it.architrave.protocollo;

/** Which way a document passes the register (art. 53 d.P.R. 445/2000). */
public enum Verso {

    INGRESSO("in ingresso"),
    USCITA("in uscita");

    private final String nome;

    Verso(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
