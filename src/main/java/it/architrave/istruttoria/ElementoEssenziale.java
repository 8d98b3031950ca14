package it.architrave.istruttoria;

/** An element without which a communication is no CILA at all (art. 6-bis c. 2 d.P.R. 380/2001). */
public enum ElementoEssenziale {

    ASSEVERAZIONE("asseverazione del tecnico abilitato"),
    ELABORATI("elaborato progettuale"),
    LEGITTIMAZIONE("titolo di legittimazione di chi presenta la CILA");

    private final String nome;

    ElementoEssenziale(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
