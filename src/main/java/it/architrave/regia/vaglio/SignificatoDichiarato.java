package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Passaggio;
import it.architrave.regia.vaglio.rete.Posto;
import java.util.List;
import java.util.stream.Stream;

/** Nothing in a model is without a declared meaning, and nothing is beyond what the guard can read: else it would prove nothing. */
final class SignificatoDichiarato implements Regola {

    @Override
    public String nome() {
        return "Ogni passo ha un significato dichiarato";
    }

    @Override
    public String articolo() {
        return "art. 1 c. 1 L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        Stream<Rilievo> passi = e.passaggi().stream().filter(p -> p.voce() == null)
                .map(p -> rilievo(e, p, "«" + p.posto().chi() + "» non ha un significato dichiarato" + perCodice(p)));
        Stream<Rilievo> atti = e.passaggi().stream().filter(p -> p.voce() != null).flatMap(p -> p.voce().significati().stream()
                .filter(s -> switch (s.verbo()) {
                    case ADOTTA -> e.legge().atto(s.oggetto()).isEmpty();
                    case CHIEDE, RISPONDE -> e.legge().richiesta(s.oggetto()).isEmpty();
                    default -> false;
                }).map(s -> rilievo(e, p, "«" + s.oggetto() + "» non è dichiarato")));
        Stream<Rilievo> orologi = e.rete().posti().stream().filter(p -> p.sveglia() != null
                && e.legge().termineDellaSveglia(String.valueOf(p.sveglia())).isEmpty())
                .map(p -> fermo(p, "L'orologio non legge un termine dichiarato"));
        Stream<Rilievo> chiamate = e.rete().posti().stream().filter(Posto::chiamaUnIgnoto)
                .map(p -> fermo(p, "Chiama un atto che non c'è"));
        return Stream.of(passi, atti, orologi, chiamate).flatMap(s -> s).toList();
    }

    private static String perCodice(Passaggio passaggio) {
        return passaggio.codice().isEmpty() ? "" : " per il termine " + passaggio.codice();
    }

    private Rilievo fermo(Posto posto, String fatto) {
        return new Rilievo(nome(), articolo(), posto.id(), fatto, List.of(posto.etichetta()));
    }
}
