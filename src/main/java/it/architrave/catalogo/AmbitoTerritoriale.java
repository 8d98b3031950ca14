package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a row of parameters holds; of those that hold in a municipality the nearest counts.
 *
 * @param codice empty for the State, name of the region, ISTAT code of the municipality
 */
public record AmbitoTerritoriale(Tipo tipo, String codice) {

    public static final AmbitoTerritoriale STATO = new AmbitoTerritoriale(Tipo.STATO, "");

    /** From the farthest to the nearest. */
    public enum Tipo { STATO, REGIONE, COMUNE }

    public static AmbitoTerritoriale dellaRegione(String regione) {
        return new AmbitoTerritoriale(Tipo.REGIONE, regione);
    }

    public static AmbitoTerritoriale del(CodiceIstat comune) {
        return new AmbitoTerritoriale(Tipo.COMUNE, comune.valore());
    }

    /** From {@link #chiave()}; none for what is no such key. */
    public static Optional<AmbitoTerritoriale> letto(String chiave) {
        String[] parti = (chiave + " ").split(":", -1);
        return Arrays.stream(Tipo.values()).filter(t -> t.name().equals(parti[0].strip()))
                .map(t -> new AmbitoTerritoriale(t, parti.length > 1 ? parti[1].strip() : ""))
                .filter(a -> a.codice.isEmpty() == (a.tipo == Tipo.STATO)).findFirst();
    }

    /** As forms and addresses carry it: {@code COMUNE:048017}. */
    public String chiave() {
        return tipo == Tipo.STATO ? tipo.name() : tipo + ":" + codice;
    }

    public boolean comprende(Comune comune) {
        return switch (tipo) {
            case STATO -> true;
            case REGIONE -> codice.equals(comune.regione());
            case COMUNE -> codice.equals(comune.istat().valore());
        };
    }

    public boolean piuVicino(AmbitoTerritoriale altro) {
        return tipo.compareTo(altro.tipo) > 0;
    }
}
