package it.architrave.catalogo;

import org.jspecify.annotations.Nullable;

/**
 * What an answer must respect; conditions are FEEL.
 *
 * @param obbligatorio   always required when shown
 * @param obbligatorioSe required when this holds
 * @param nascostoSe     not asked when this holds
 * @param controllo      a check with a meaning (codiceFiscale, pec, foglio …)
 * @param modello        regular expression
 * @param minimo         least length of a text, least value of a number
 * @param massimo        greatest length of a text, greatest value of a number
 */
public record Vincoli(boolean obbligatorio, @Nullable String obbligatorioSe, @Nullable String nascostoSe,
                      @Nullable String controllo, @Nullable String modello,
                      @Nullable Integer minimo, @Nullable Integer massimo) {
}
