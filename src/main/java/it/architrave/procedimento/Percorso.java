package it.architrave.procedimento;

import it.architrave.pratica.Pratica;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole way of a case for its page: its steps, and the models it has entered. */
@Component
public class Percorso {

    private final Istanze istanze;

    Percorso(Istanze istanze) {
        this.istanze = istanze;
    }

    /** Of a case that has been read behind the wall. */
    public Compiuto di(Pratica pratica) {
        List<Istanza> lette = istanze.di(pratica);
        return new Compiuto(Cammino.passi(lette), Tracciati.di(lette));
    }

    /** The same way told twice: as a list of steps, and on the diagrams. */
    public record Compiuto(List<Passo> passi, List<Tracciato> tracciati) {
    }
}
