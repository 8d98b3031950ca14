package it.architrave.pratica;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** All panels that the modules contribute to the page of a case, from the top. */
@Component
public class Schede {

    private final List<Scheda> schede;

    Schede(List<Scheda> schede) {
        this.schede = schede.stream().sorted(Comparator.comparingInt(Scheda::ordine)).toList();
    }

    /** The panels that the officer needs to do that task; the case is read only if there are any. */
    public List<Scheda.Pannello> perAttivita(String nodo, Supplier<Contesto> contesto) {
        List<Scheda> utili = schede.stream().filter(s -> s.serveA(nodo)).toList();
        if (utili.isEmpty()) {
            return List.of();
        }
        Contesto letto = contesto.get();
        return utili.stream().map(s -> s.pannello(letto)).flatMap(Optional::stream).toList();
    }

    public List<Scheda.Pannello> pannelli(Contesto contesto) {
        return schede.stream().map(s -> s.pannello(contesto)).flatMap(Optional::stream).toList();
    }
}
