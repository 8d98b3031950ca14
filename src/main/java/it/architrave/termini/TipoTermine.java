package it.architrave.termini;

/**
 * What kind of term it is, as the parameters said when it was opened.
 *
 * @param codice        code of its kind: {@code CILA.regolarizzazione}
 * @param denominazione its name for the reader
 * @param effetto       what its end brings
 * @param agisce        who must act before it ends
 */
public record TipoTermine(String codice, String denominazione, Effetto effetto, Attore agisce) {
}
