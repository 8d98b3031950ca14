package it.architrave.provvedimento;

/** The kinds of act that close or decide a case, each with what it decides. */
public enum TipoProvvedimento {

    IMPRODUTTIVITA_DI_EFFETTI("Dichiarazione di improduttività di effetti",
            "Si dichiara che la comunicazione di inizio lavori asseverata non produce effetti, perché manca un elemento"
                    + " essenziale (art. 6-bis, comma 2, d.P.R. 380/2001). La pratica è chiusa.");

    private final String nome;
    private final String dispositivo;

    TipoProvvedimento(String nome, String dispositivo) {
        this.nome = nome;
        this.dispositivo = dispositivo;
    }

    public String nome() {
        return nome;
    }

    String dispositivo() {
        return dispositivo;
    }
}
