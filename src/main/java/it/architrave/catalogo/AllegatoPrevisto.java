package it.architrave.catalogo;

/**
 * A document of the official summary table.
 *
 * @param condizione FEEL over all answers; when it holds, the document is required
 * @param casi       the case in the words of the form
 */
public record AllegatoPrevisto(String codice, String quadro, String denominazione, Obbligo obbligo, String condizione,
                               String casi, String fonte) {

    /** When the document is due. */
    public enum Obbligo { SEMPRE, CONDIZIONE, FACOLTATIVO }
}
