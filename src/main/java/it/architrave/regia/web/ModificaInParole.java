package it.architrave.regia.web;

import it.architrave.catalogo.ModificaDiParametro;
import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A change of a parameter as its page shows it. */
record ModificaInParole(String quando, String chi, String dove, ModificaDiParametro.Cambio cambio) {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);

    static List<ModificaInParole> di(List<ModificaDiParametro> modifiche, ParametriInParole parole) {
        return modifiche.stream().map(m -> new ModificaInParole(MOMENTO.format(m.momento()), m.nome(),
                parole.ambito(m.ambito()), m.cambio())).toList();
    }
}
