package it.architrave.regia;

import it.architrave.catalogo.AmbitoTerritoriale;
import it.architrave.catalogo.Disposizione;
import it.architrave.catalogo.Parametro;
import it.architrave.catalogo.RigaDiParametro;
import java.util.List;
import java.util.Optional;

/** Rows of parameters that say which days are holidays, as the clock reads them. */
public final class GiorniDelCalendario {

    private static final List<String> CODICI = List.of("FESTIVITA.", "CALENDARIO.");

    private GiorniDelCalendario() {
    }

    public static Optional<Disposizione> di(RigaDiParametro riga) {
        AmbitoTerritoriale ambito = riga.ambito();
        return CODICI.stream().filter(riga.codice()::startsWith).findFirst().map(c -> new Disposizione(
                new Parametro(riga.codice(), ambito.equals(AmbitoTerritoriale.STATO) ? ambito.tipo().name() : ambito.codice(),
                        riga.valore().testo(), riga.valore().unita().name(), riga.fonte(), riga.nota()),
                Disposizione.Vicinanza.valueOf(ambito.tipo().name()), riga.dal(), riga.al()));
    }
}
