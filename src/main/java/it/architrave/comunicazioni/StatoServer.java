package it.architrave.comunicazioni;

/** What this process believes of the mail server: the breaker closed, open, or half open. */
public enum StatoServer {

    RISPONDE("risponde"),
    IN_PAUSA("non prende avvisi: si aspetta prima di riprovare"),
    IN_PROVA("non prende avvisi: il prossimo avviso fa da prova");

    private final String nome;

    StatoServer(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
