package it.architrave.istruttoria;

/** What a request asks for; it decides how the party can answer. */
public enum TipoVoce {

    DOCUMENTO("Documento"),
    DICHIARAZIONE("Dichiarazione"),
    ELABORATO("Elaborato grafico"),
    DATO("Dato del modulo");

    private final String nome;

    TipoVoce(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
