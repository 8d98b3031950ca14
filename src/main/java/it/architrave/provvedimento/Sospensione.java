package it.architrave.provvedimento;

/** Whether the order to conform also suspends what has begun, and for which of the reasons of law (art. 19 c. 3 L. 241/1990). */
public enum Sospensione {

    NESSUNA(""),
    ATTESTAZIONI("in presenza di attestazioni non veritiere"),
    PERICOLO("per il pericolo di un danno agli interessi che la legge tutela (ambiente, paesaggio, beni culturali, salute, sicurezza"
            + " pubblica, difesa nazionale)");

    private final String causa;

    Sospensione(String causa) {
        this.causa = causa;
    }

    /** What the act says of it; empty where nothing is suspended. */
    String inParole() {
        return causa.isEmpty() ? "" : "L'attività è sospesa " + causa + "; la sospensione cessa se nel termine di controllo, ripartito con"
                + " la comunicazione delle misure, non sono adottati altri provvedimenti (art. 19, comma 3, L. 241/1990).";
    }
}
