package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.Significato;
import it.architrave.regia.vaglio.legge.Verbo;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Posto;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whoever waits for a message is woken by a clock whose term runs, unless the table says that it may wait on where no such term
 * runs. A task of the office is no wait: no clock does it in the office's stead.
 */
final class AttesaConUscita implements Regola {

    @Override
    public String nome() {
        return "Ogni attesa ha un'uscita per decorso del tempo";
    }

    @Override
    public String articolo() {
        return "art. 2 c. 2 e 7 L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        List<Rilievo> rilievi = new ArrayList<>();
        for (int i = 0; i < e.stati().size(); i++) {
            var stato = e.stati().get(i).stato();
            for (Posto attesa : posti(e, i, Posto::attende)) {
                boolean uscita = attesa.orologi().stream()
                        .anyMatch(o -> stato.gettoni().contains(o.id()) && e.suona(o, stato.fatti()));
                if (!uscita && !pazienta(e, attesa, stato.fatti())) {
                    rilievi.add(rilievo(e, i, attesa.id(), "«" + attesa.etichetta() + "» può durare per sempre"));
                }
            }
        }
        return rilievi;
    }

    private static boolean pazienta(Esplorazione e, Posto attesa, Fatti fatti) {
        List<String> termini = e.legge().voci(Objects.requireNonNullElse(attesa.chi(), ""), "").stream()
                .flatMap(v -> v.significati().stream()).filter(s -> s.verbo() == Verbo.PAZIENTA).map(Significato::oggetto).toList();
        return !termini.isEmpty() && termini.stream().noneMatch(fatti::corre);
    }
}
