package it.architrave.provvedimento;

/** The kinds of act that close or decide a case. */
public enum TipoProvvedimento {

    IMPRODUTTIVITA_DI_EFFETTI("Dichiarazione di improduttività di effetti");

    private final String nome;

    TipoProvvedimento(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
