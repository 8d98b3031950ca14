package it.architrave.catalogo;

import java.util.List;

/**
 * What a code of the parameters is, in words.
 *
 * @param gruppo heading under which it is shown: the procedure, or what it is about
 * @param scelte the values among which it is chosen; empty for numbers and dates
 * @param unita  in which a value may be given, where there are several; empty where all rows have the same
 */
public record VoceDiParametro(String codice, String gruppo, String denominazione, List<Opzione> scelte,
                              List<UnitaDiParametro> unita) {

    /** A code that nobody has described shows itself. */
    public static VoceDiParametro ignota(String codice) {
        return new VoceDiParametro(codice, "", codice, List.of(), List.of());
    }

    /** In which a value may be given, beside the rows that there are. */
    public List<UnitaDiParametro> ammesse(List<RigaDiParametro> storia) {
        return unita.isEmpty() ? storia.stream().map(r -> r.valore().unita()).distinct().toList() : unita;
    }

    /** The values to choose among: its own, or those of the unit. */
    public List<Opzione> scelte(UnitaDiParametro unita) {
        return scelte.isEmpty() ? unita.scelte() : scelte;
    }

    /** The value for the reader: the words of a choice, a number with its unit. */
    public String inParole(String valore, UnitaDiParametro unita) {
        return scelte(unita).stream().filter(s -> s.valore().equals(valore)).map(Opzione::etichetta).findFirst()
                .orElseGet(() -> unita.inParole(valore));
    }
}
