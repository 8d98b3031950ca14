package it.architrave.fascicolo;

/** The three outcomes of a validation (ETSI EN 319 102-1, clause 5), from the best to the worst; words and sign for the screens. */
public enum EsitoVerifica {

    VALIDA("Firma valida", "✔", "valida"),
    INDETERMINATA("Validità non accertata", "?", "indeterminata"),
    NON_VALIDA("Firma non valida", "✖", "non-valida");

    private final String parole;
    private final String segno;
    private final String classe;

    EsitoVerifica(String parole, String segno, String classe) {
        this.parole = parole;
        this.segno = segno;
        this.classe = classe;
    }

    public String parole() {
        return parole;
    }

    /** Beside the words, so that the outcome is never told by colour alone. */
    public String segno() {
        return segno;
    }

    /** Name for the style sheet. */
    public String classe() {
        return classe;
    }
}
