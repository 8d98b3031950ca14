package it.architrave.pratica;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All panels that the modules contribute to the page of a case, from the top. */
@Component
public class Schede {

    private final List<Scheda> schede;

    Schede(List<Scheda> schede) {
        this.schede = schede.stream().sorted(Comparator.comparingInt(Scheda::ordine)).toList();
    }

    public List<Scheda.Pannello> pannelli(Contesto contesto) {
        return schede.stream().map(s -> s.pannello(contesto)).flatMap(Optional::stream).toList();
    }
}
