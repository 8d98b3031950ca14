package it.architrave.accesso.web;

import it.architrave.accesso.RegoleDellaParola;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password as a person typed it twice. */
record NuovaParola(@Nullable String parola, @Nullable String ripetuta) {

    String testo() {
        return Optional.ofNullable(parola).orElse("");
    }

    /** Writes down what is wrong beside the field. */
    void controlla(RegoleDellaParola regole, Map<String, String> errori, String... propriDati) {
        String difetto = regole.difetto(testo(), propriDati);
        if (difetto != null) {
            errori.put("parola", difetto);
        } else if (!testo().equals(ripetuta)) {
            errori.put("ripetuta", "Le due parole d’ordine sono diverse.");
        }
    }
}
