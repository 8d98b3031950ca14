package it.architrave.territorio;

import java.io.Serializable;

/** The six-digit ISTAT code of a municipality; the key of the wall between municipalities. */
public record CodiceIstat(String valore) implements Serializable {

    public CodiceIstat {
        if (!valore.matches("\\d{6}")) {
            throw new ComuneSconosciuto(valore);
        }
    }

    @Override
    public String toString() {
        return valore;
    }
}
