package it.architrave.catalogo;

/**
 * A row of parameters as it applies to one municipality on one day.
 *
 * @param ambito  where the row comes from: STATO, a region, or an ISTAT code
 * @param unita   GIORNI, EURO, SCELTA
 * @param fonte   article, or the municipality's act
 * @param nota    [unconfirmed], [case law], [regional] marks and their sense
 */
public record Parametro(String codice, String ambito, String valore, String unita, String fonte, String nota) {

    public int intero() {
        return Integer.parseInt(valore);
    }

    public boolean acceso() {
        return "SI".equals(valore);
    }
}
