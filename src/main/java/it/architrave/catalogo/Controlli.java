package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of answers against a module: types, conditions, required fields, attachments due. Pure functions of data. */
public interface Controlli {

    /** All that is missing or wrong in the answers, in the order of the module. */
    List<Problema> verifica(Modulo modulo, Risposte risposte, CodiceIstat comune);

    /** What is missing or wrong in one form (a quadro alone, a task form). */
    List<Problema> verifica(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune);

    /**
     * The quadro with only the fields that apply to these answers, recursively; hidden ones are left out.
     * In a repeatable section a field stays if any item, or a new one, asks for it: see {@link #nascosti} for each item.
     */
    Quadro visibile(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune);

    /** The paths of the fields that do not apply to these answers ({@code immobili[0].sezione}), item by item. */
    Set<String> nascosti(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune);

    /** The paths of the fields that these answers make required, besides those that always are. */
    Set<String> obbligatori(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune);

    /** The answers that count: without those left in fields that are now hidden. What is frozen and decided upon. */
    Risposte applicabili(Modulo modulo, Risposte risposte, CodiceIstat comune);

    /** The attachments that these answers make due, plus the optional ones that may be added. */
    List<AllegatoPrevisto> allegatiPrevisti(Modulo modulo, Risposte risposte, CodiceIstat comune);
}
