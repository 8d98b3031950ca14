package it.architrave.comunicazioni;

/** Where a notice stands on its way out. */
public enum StatoInvio {

    IN_CODA("In attesa di partire"),
    /** The server may be taking it at this moment; after the lease, somebody died over it. */
    IN_PARTENZA("In partenza"),
    SPEDITO("Spedito"),
    ERRORE("Non recapitabile");

    private final String nome;

    StatoInvio(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
