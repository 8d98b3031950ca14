package it.architrave.comunicazioni;

import it.architrave.catalogo.Problema;
import java.util.List;

/** The communication lacks something or has something wrong: all of it at once. */
public class ComunicazioneIncompleta extends RuntimeException {

    private final transient List<Problema> problemi;

    public ComunicazioneIncompleta(List<Problema> problemi) {
        super("La comunicazione è incompleta: " + problemi.size() + (problemi.size() == 1 ? " punto" : " punti")
                + " da sistemare.");
        this.problemi = List.copyOf(problemi);
    }

    public List<Problema> problemi() {
        return problemi;
    }
}
