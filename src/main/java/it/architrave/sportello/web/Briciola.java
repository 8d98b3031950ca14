package it.architrave.sportello.web;

import it.architrave.territorio.Comune;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of the way back that stands above a page; the last has no address. */
record Briciola(String etichetta, @Nullable String indirizzo) {

    static List<Briciola> delComune(Comune comune, Briciola... seguito) {
        return Stream.concat(Stream.of(new Briciola("Sportello", "/sportello"),
                new Briciola("Comune di " + comune.nome(), indirizzo(comune))), Stream.of(seguito)).toList();
    }

    static List<Briciola> dellArea(Briciola... seguito) {
        return Stream.concat(Stream.of(new Briciola("Area personale", "/area-personale")), Stream.of(seguito)).toList();
    }

    static String indirizzo(Comune comune) {
        return "/sportello/comuni/" + comune.sigla();
    }
}
