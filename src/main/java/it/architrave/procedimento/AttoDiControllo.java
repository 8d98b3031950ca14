package it.architrave.procedimento;

import java.util.Arrays;
import java.util.Optional;

/** The acts by which an office exercises its control, each with its task in the model (art. 19 c. 3 L. 241/1990). */
public enum AttoDiControllo {

    DIVIETO("divieto", "Vietare la prosecuzione", "Task_VietareLaProsecuzione"),
    CONFORMAZIONE("conformazione", "Ordinare la conformazione", "Task_OrdinareLaConformazione");

    private final String codice;
    private final String nome;
    private final String nodo;

    AttoDiControllo(String codice, String nome, String nodo) {
        this.codice = codice;
        this.nome = nome;
        this.nodo = nodo;
    }

    /** By the word that stands in addresses. */
    public static Optional<AttoDiControllo> di(String codice) {
        return Arrays.stream(values()).filter(a -> a.codice.equals(codice)).findFirst();
    }

    String nome() {
        return nome;
    }

    boolean in(AttivitaAperta compito) {
        return nodo.equals(compito.nodo());
    }
}
