package it.architrave.regia.web;

import it.architrave.accesso.VoceDelRegistro;
import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A change of the register as pages show it. */
record Modifica(String quando, String chi, String oggetto, String prima, String dopo) {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);

    static List<Modifica> di(List<VoceDelRegistro> voci) {
        return voci.stream().map(v -> new Modifica(MOMENTO.format(v.momento()), v.nome(), v.oggetto(), v.prima(), v.dopo()))
                .toList();
    }
}
