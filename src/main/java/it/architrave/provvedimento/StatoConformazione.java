package it.architrave.provvedimento;

/** What became of an order to conform (art. 19 c. 3 L. 241/1990). */
public enum StatoConformazione {

    ORDINATA("si attendono le misure"),
    COMUNICATA("misure comunicate, in verifica"),
    CONFORME("misure conformi"),
    DIFFORME("misure non conformi"),
    NON_ADOTTATA("misure non comunicate nel termine: attività vietata per legge"),
    SCADUTA("misure non comunicate nel termine, in verifica"),
    DECORSA("termine di controllo finito durante la verifica"),
    CESSATA("cessata con la pratica");

    private final String nome;

    StatoConformazione(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
