package it.architrave.procedimento;

import it.architrave.provvedimento.TipoProvvedimento;
import java.util.Arrays;
import java.util.Optional;

/** The acts by which an office exercises its control, each with its task in the model (art. 19 c. 3 L. 241/1990). */
public enum AttoDiControllo {

    DIVIETO("divieto", "Vietare la prosecuzione", "Task_VietareLaProsecuzione",
            TipoProvvedimento.DIVIETO_DI_PROSECUZIONE),
    CONFORMAZIONE("conformazione", "Ordinare la conformazione", "Task_OrdinareLaConformazione",
            TipoProvvedimento.ORDINE_DI_CONFORMAZIONE);

    private final String codice;
    private final String nome;
    private final String nodo;
    private final TipoProvvedimento tipo;

    AttoDiControllo(String codice, String nome, String nodo, TipoProvvedimento tipo) {
        this.codice = codice;
        this.nome = nome;
        this.nodo = nodo;
        this.tipo = tipo;
    }

    /** By the word that stands in addresses. */
    public static Optional<AttoDiControllo> di(String codice) {
        return Arrays.stream(values()).filter(a -> a.codice.equals(codice)).findFirst();
    }

    /** The one by which an act of that kind is prepared. */
    static AttoDiControllo perProporre(TipoProvvedimento tipo) {
        return Arrays.stream(values()).filter(a -> a.tipo == tipo).findFirst().orElseThrow();
    }

    /** Whether that task is the preparation of an act of control. */
    static boolean inPreparazione(AttivitaAperta compito) {
        return Arrays.stream(values()).anyMatch(a -> a.in(compito));
    }

    public String nome() {
        return nome;
    }

    /** Whether that task is the one in which this act is adopted. */
    public boolean in(AttivitaAperta compito) {
        return nodo.equals(compito.nodo());
    }
}
