package it.architrave.termini;

/** What the end of a term brings by itself, without an act (art. 20 L. 241/1990; art. 2 c. 8-bis and 9). */
public enum Effetto {

    NESSUNO("nessun effetto automatico", false),
    ASSENSO("silenzio-assenso", true),
    RIGETTO("silenzio-rigetto", false),
    INADEMPIMENTO("silenzio-inadempimento", false),
    POTERI_CONSUMATI("potere di controllo consumato", true),
    DIVIETO("attività vietata per legge", true),
    INTERVENTO_PRECLUSO("potere di intervenire consumato", true),
    DA_ARCHIVIARE("pratica da archiviare", false);

    private final String nome;
    private final boolean preclude;

    Effetto(String nome, boolean preclude) {
        this.nome = nome;
        this.preclude = preclude;
    }

    public String nome() {
        return nome;
    }

    /** What keeps a late act from counting. */
    String norma() {
        return switch (this) {
            case DIVIETO -> "art. 19 c. 3 L. 241/1990";
            case INTERVENTO_PRECLUSO -> "art. 21-nonies c. 1 L. 241/1990";
            default -> "art. 2 c. 8-bis L. 241/1990";
        };
    }

    /** Whether an end on a holiday moves on (art. 2963 c. 3 c.c.); what bounds a power after its window is counted as it falls. */
    boolean slitta() {
        return this != INTERVENTO_PRECLUSO;
    }

    /** Whether the act that the term waited for can no longer be done once it has elapsed (art. 2 c. 8-bis L. 241/1990). */
    public boolean preclude() {
        return preclude;
    }
}
