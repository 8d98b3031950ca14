package it.architrave.istruttoria;

/** What became of an invitation. */
public enum StatoInvito {

    APERTO("in attesa di risposta"),
    RISPOSTO("con risposta"),
    SCADUTO("senza risposta nel termine"),
    CESSATO("cessato con la pratica");

    private final String nome;

    StatoInvito(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
