package it.architrave.catalogo;

/** A form or module file that breaks the agreed subset: a mistake of who edits models, found when the file is read. */
public class FormErrato extends IllegalStateException {

    public FormErrato(String file, String motivo) {
        super("Il form «" + file + "» non è utilizzabile: " + motivo);
    }
}
