package it.architrave.comunicazioni;

/** Where a notice stands on its way out. */
public enum StatoInvio {

    IN_CODA("In attesa di partire"),
    SPEDITO("Spedito"),
    ERRORE("Rifiutato dal server di posta");

    private final String nome;

    StatoInvio(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
