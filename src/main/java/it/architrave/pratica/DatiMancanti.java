package it.architrave.pratica;

import java.util.List;
import java.util.stream.Collectors;

/** The data that a filing has left for later, given and still missing, oldest first. */
public record DatiMancanti(List<DatoMancante> tutti) {

    public DatiMancanti {
        tutti = List.copyOf(tutti);
    }

    /** Those still missing. */
    public List<DatoMancante> ancora() {
        return tutti.stream().filter(DatoMancante::manca).toList();
    }

    public CheManca che() {
        List<DatoMancante> mancano = ancora();
        if (mancano.isEmpty()) {
            return CheManca.NULLA;
        }
        return mancano.stream().anyMatch(DatoMancante::dellaParte) ? CheManca.DATI : CheManca.DURC;
    }

    /** Those still missing, in words. */
    public String inParole() {
        return ancora().stream().map(d -> d.dato().denominazione()).distinct().collect(Collectors.joining(", "));
    }
}
