package it.architrave.istruttoria;

/** What the formal check of a CILA found (art. 6-bis c. 2 e 4 d.P.R. 380/2001). */
public enum EsitoVerifica {

    COMPLETA("Completa"),
    LACUNA_MINORE("Completa, con una lacuna minore"),
    DA_REGOLARIZZARE("Da regolarizzare"),
    PRIVA_DI_ELEMENTI("Priva di un elemento essenziale");

    private final String nome;

    EsitoVerifica(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
