package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Natura;
import it.architrave.regia.vaglio.legge.Situazione;
import it.architrave.regia.vaglio.legge.TermineDichiarato;
import it.architrave.regia.vaglio.legge.Verbo;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Posto;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Money is settled before what the law makes depend on it, and no decision waits for it while its term runs. */
final class DenaroPrima implements Regola {

    @Override
    public String nome() {
        return "Il denaro precede ciò che ne dipende e non trattiene la decisione";
    }

    @Override
    public String articolo() {
        return "art. 16, 36 e 36-bis d.P.R. 380/2001; art. 2 L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        List<Rilievo> rilievi = new ArrayList<>();
        e.passaggi().stream().filter(p -> p.voce() != null).forEach(p -> p.voce().significati().stream()
                .filter(s -> s.verbo() == Verbo.DIPENDE && p.prima().denaro().get(s.oggetto()) == Situazione.DOVUTO)
                .forEach(s -> rilievi.add(rilievo(e, p, "Si compie prima che sia pagato quanto dovuto per " + s.oggetto()))));
        for (int i = 0; i < e.stati().size(); i++) {
            boolean decide = decide(e, i);
            boolean qualcuno = !posti(e, i, p -> p.nodo() instanceof UserTask).isEmpty();
            for (Posto attesa : decide && !qualcuno ? posti(e, i, p -> riscuote(e, p)) : List.<Posto>of()) {
                rilievi.add(rilievo(e, i, attesa.id(), "Il pagamento trattiene la decisione mentre il suo termine corre"));
            }
        }
        return rilievi;
    }

    private static boolean decide(Esplorazione e, int stato) {
        var fatti = e.stati().get(stato).stato().fatti();
        return e.legge().termini().stream().filter(t -> t.natura() == Natura.DECISIONE).map(TermineDichiarato::parola)
                .anyMatch(p -> !fatti.situazioni(p).isEmpty() && !fatti.situazioni(p).contains(Situazione.SCADUTO));
    }

    private static boolean riscuote(Esplorazione e, Posto posto) {
        return posto.attende() && e.legge().voci(Objects.requireNonNullElse(posto.chi(), ""), "").stream()
                .anyMatch(v -> v.dice(Verbo.RISCUOTE));
    }
}
