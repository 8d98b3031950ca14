package it.architrave.istruttoria.requisiti;

/** What the examiner found of the requirements and conditions of a SCIA (art. 19 c. 3 L. 241/1990). */
public enum EsitoRequisiti {
    CONFORME("Conforme"),
    CONFORMABILE("Si può rendere conforme"),
    NON_CONFORMABILE("Non si può rendere conforme"),
    ELEMENTO_ESSENZIALE_MANCANTE("Manca un elemento essenziale");

    private final String nome;

    EsitoRequisiti(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }
}
