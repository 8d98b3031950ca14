package it.architrave.catalogo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a quadro or of a task form; groups and repeatable sections hold further fields.
 *
 * @param chiave    key of the answer (for groups and repeatable sections: their path)
 * @param aiuto     help for who fills it in
 * @param proprieta letter in the official form, source, and the like
 */
public record Campo(String chiave, TipoCampo tipo, String etichetta, @Nullable String aiuto, Vincoli vincoli,
                    Figli contenuto, Map<String, String> proprieta) {

    /** The property that holds the text a field begins with. */
    public static final String PREDEFINITO = "predefinito";

    /** The options of a choice and the fields of a group. */
    public record Figli(List<Opzione> opzioni, List<Campo> campi) {
    }

    public List<Opzione> opzioni() {
        return contenuto.opzioni();
    }

    public List<Campo> figli() {
        return contenuto.campi();
    }

    public boolean contiene() {
        return tipo == TipoCampo.GRUPPO || tipo == TipoCampo.RIPETIBILE;
    }

    /** The same group with only some of its fields. */
    Campo conFigli(List<Campo> campi) {
        return new Campo(chiave, tipo, etichetta, aiuto, vincoli, new Figli(contenuto.opzioni(), campi), proprieta);
    }

    /** The words of an answer: the label of a chosen option, the text itself otherwise. */
    public String inParole(@Nullable Object risposta) {
        return Parole.di(this, risposta);
    }
}
