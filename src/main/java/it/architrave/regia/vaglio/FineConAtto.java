package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.rete.Esplorazione;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A case ends with an act, a silence, a withdrawal, or the fact after which the law asks no act; what was adopted has left by then;
 * and from wherever it stands an end can be reached.
 */
final class FineConAtto implements Regola {

    @Override
    public String nome() {
        return "Ogni fine è un atto, un silenzio o una rinuncia, con il suo avviso";
    }

    @Override
    public String articolo() {
        return "art. 2 c. 1 e art. 21-bis L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        List<Rilievo> rilievi = new ArrayList<>();
        Set<Integer> concludibili = concludibili(e);
        for (int i = 0; i < e.stati().size(); i++) {
            Fatti fatti = e.stati().get(i).stato().fatti();
            if (!concludibili.contains(i)) {
                rilievi.add(rilievo(e, i, ultimo(e, i), "Da qui la pratica non può più finire"));
            } else if (e.stati().get(i).fine() && fatti.chiusura().isEmpty()) {
                rilievi.add(rilievo(e, i, ultimo(e, i), "La pratica finisce senza un atto, un silenzio o una rinuncia"));
            } else if (e.stati().get(i).fine() && !fatti.daComunicare().isEmpty()) {
                rilievi.add(rilievo(e, i, ultimo(e, i), "La pratica finisce senza comunicare " + fatti.daComunicare().first()));
            }
        }
        return rilievi;
    }

    private static String ultimo(Esplorazione e, int stato) {
        List<String> orma = e.stati().get(stato).orma();
        return orma.isEmpty() ? "" : orma.get(orma.size() - 1);
    }

    /** Backwards from the ends. */
    private static Set<Integer> concludibili(Esplorazione e) {
        Set<Integer> buoni = new HashSet<>();
        int prima = -1;
        while (prima < buoni.size()) {
            prima = buoni.size();
            for (int i = e.stati().size() - 1; i >= 0; i--) {
                if (e.stati().get(i).fine() || e.stati().get(i).poi().stream().anyMatch(buoni::contains)) {
                    buoni.add(i);
                }
            }
        }
        return buoni;
    }
}
