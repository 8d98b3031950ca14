package it.architrave.protocollo;

/** Where a registration stands: legal effects of a filing never wait for it. */
public enum StatoRegistrazione {

    DA_REGISTRARE("In attesa del protocollo"),
    REGISTRATA("Protocollata"),
    ANNULLATA("Annullata la registrazione");

    private final String nome;

    StatoRegistrazione(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
