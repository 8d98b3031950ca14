package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import java.util.List;

/** The filing is refused: all that is missing or wrong, at once. */
public class PresentazioneIncompleta extends RuntimeException {

    private final transient List<Problema> problemi;

    public PresentazioneIncompleta(List<Problema> problemi) {
        super(problemi.size() == 1 ? "La pratica non si può presentare: c'è un problema da risolvere."
                : "La pratica non si può presentare: ci sono " + problemi.size() + " problemi da risolvere.");
        this.problemi = List.copyOf(problemi);
    }

    public List<Problema> problemi() {
        return problemi;
    }
}
