package it.architrave.catalogo;

import java.io.InputStream;

/** Reads Camunda Forms JSON into a quadro. */
public interface LettoreForm {

    /** The form as fields; an unknown component type is refused. */
    Quadro leggi(InputStream json);
}
