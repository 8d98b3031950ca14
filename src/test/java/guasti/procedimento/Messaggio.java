package guasti.procedimento;

/** One message that a model waits for, one that none does. */
enum Messaggio {

    GIUSTO("MessaggioGiusto"), INUTILE("MessaggioInutile");

    private final String nome;

    Messaggio(String nome) {
        this.nome = nome;
    }

    String nome() {
        return nome;
    }
}
