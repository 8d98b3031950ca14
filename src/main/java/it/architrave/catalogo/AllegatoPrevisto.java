package it.architrave.catalogo;

/**
 * A document of the official summary table.
 *
 * @param condizione FEEL over all answers; when it holds, the document is required
 * @param casi       the case in the words of the form
 */
public record AllegatoPrevisto(String codice, String quadro, String denominazione, Obbligo obbligo, String condizione,
                               String casi, String fonte) {

    /** Whether it may be left out even where it is among those that the answers call for. */
    public boolean facoltativo() {
        return obbligo == Obbligo.FACOLTATIVO;
    }

    /** When the document is due. */
    public enum Obbligo { SEMPRE, CONDIZIONE, FACOLTATIVO }
}
