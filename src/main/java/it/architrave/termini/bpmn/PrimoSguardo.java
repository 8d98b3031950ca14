package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** All open terms beside all timers, while the house works on: what does not agree may only have been read at different moments. */
@Component
class PrimoSguardo {

    private final Termini termini;
    private final LetturaDelleSveglie sveglie;

    PrimoSguardo(Termini termini, LetturaDelleSveglie sveglie) {
        this.termini = termini;
        this.sveglie = sveglie;
    }

    List<Scarto> scarti(Ambito ambito) {
        Map<String, List<SvegliaInAttesa>> perPosto = new HashMap<>();
        sveglie.tutte().forEach(s -> perPosto.computeIfAbsent(posto(s.istanza(), s.variabile()), p -> new ArrayList<>()).add(s));
        List<Scarto> scarti = new ArrayList<>();
        long dopo = 0;
        for (List<Termine> pagina = termini.aperti(ambito, dopo, sveglie.pagina()); !pagina.isEmpty();
                pagina = termini.aperti(ambito, dopo, sveglie.pagina())) {
            for (Termine t : pagina) {
                dopo = Objects.requireNonNull(t.id());
                String variabile = Variabili.scadenza(t.tipo().codice()).nome();
                List<SvegliaInAttesa> sue = perPosto.remove(posto(String.valueOf(t.situazione().sveglia()), variabile));
                if (sue == null || sue.size() != 1 || !sue.get(0).quando().equals(Sveglie.quando(t))) {
                    scarti.add(new Scarto(t.numero().valore(), t.id(), null, variabile));
                }
            }
        }
        perPosto.values().stream().flatMap(List::stream).filter(s -> !s.ferma())
                .forEach(s -> scarti.add(new Scarto(sveglie.numero(s.istanza()), null, s.id(), s.variabile())));
        return scarti;
    }

    private static String posto(String istanza, String variabile) {
        return istanza + "/" + variabile;
    }
}
