package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import java.util.List;
import java.util.stream.Collectors;

/** The form of a task has missing or wrong fields; nothing was done. */
public class RisposteNonValide extends RuntimeException {

    private final transient List<Problema> problemi;

    public RisposteNonValide(List<Problema> problemi) {
        super("Il modulo ha campi mancanti o errati: " + problemi.stream().map(Problema::etichetta).distinct()
                .collect(Collectors.joining(", ")) + ".");
        this.problemi = List.copyOf(problemi);
    }

    public List<Problema> problemi() {
        return problemi;
    }
}
