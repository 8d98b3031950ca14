package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole way of a case for its page: its steps, and the models it has entered. */
@Component
public class Percorso {

    private final Istanze istanze;

    Percorso(Istanze istanze) {
        this.istanze = istanze;
    }

    public Compiuto di(Ambito ambito, NumeroPratica numero) {
        List<Istanza> lette = istanze.di(ambito, numero);
        return new Compiuto(Cammino.passi(lette), Tracciati.di(lette));
    }

    /** The same way told twice: as a list of steps, and on the diagrams. */
    public record Compiuto(List<Passo> passi, List<Tracciato> tracciati) {
    }
}
