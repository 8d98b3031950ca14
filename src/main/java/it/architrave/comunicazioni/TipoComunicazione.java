package it.architrave.comunicazioni;

/** What a party may communicate on a filed case; the code is the name of its form. */
public enum TipoComunicazione {

    INIZIO_LAVORI("inizioLavori", "Inizio dei lavori"),
    IMPRESA("impresa", "Impresa esecutrice"),
    DIRETTORE_LAVORI("direttoreLavori", "Direttore dei lavori"),
    SICUREZZA("sicurezza", "Sicurezza del cantiere"),
    INTEGRAZIONE("integrazione", "Integrazione spontanea"),
    FINE_LAVORI("fineLavori", "Fine dei lavori"),
    RINUNCIA("rinuncia", "Rinuncia"),
    RISPOSTA_INVITO("rispostaInvito", "Risposta all'invito a regolarizzare"),
    MISURE("misure", "Misure di conformazione");

    private final String codice;
    private final String nome;

    TipoComunicazione(String codice, String nome) {
        this.codice = codice;
        this.nome = nome;
    }

    public String codice() {
        return codice;
    }

    public String nome() {
        return nome;
    }

    /** Whether the counter has a task to read it; the others are read in the task they lead to, or by the model itself. */
    public boolean siEsamina() {
        return switch (this) {
            case INIZIO_LAVORI, IMPRESA, DIRETTORE_LAVORI, SICUREZZA, INTEGRAZIONE -> true;
            case FINE_LAVORI, RINUNCIA, RISPOSTA_INVITO, MISURE -> false;
        };
    }
}
