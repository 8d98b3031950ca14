package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Verbo;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Passaggio;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** An act is offered for adoption only to the roles to which its article gives it, and never adopted by no one. */
final class FirmaDiChiPuo implements Regola {

    @Override
    public String nome() {
        return "Chi firma non è mai chi la legge esclude";
    }

    @Override
    public String articolo() {
        return "art. 107 D.Lgs. 267/2000; art. 5 e 6 L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        return e.passaggi().stream().filter(p -> p.voce() != null).flatMap(p -> p.voce().significati().stream()
                .filter(s -> s.verbo() == Verbo.ADOTTA).flatMap(s -> e.legge().atto(s.oggetto()).stream())
                .filter(a -> gruppi(p).isEmpty() || !a.gruppi().containsAll(gruppi(p)))
                .map(a -> rilievo(e, p, "L'atto " + a.nome() + " può essere firmato da " + gruppi(p) + " (" + a.articolo() + ")"))).toList();
    }

    private static List<String> gruppi(Passaggio passaggio) {
        return passaggio.posto().nodo() instanceof UserTask compito ? compito.getCamundaCandidateGroupsList() : List.of();
    }
}
