package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.RichiestaDichiarata;
import it.architrave.regia.vaglio.legge.Situazione;
import it.architrave.regia.vaglio.legge.TermineDichiarato;
import it.architrave.regia.vaglio.legge.Verbo;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Passaggio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A request to the party stops the term that its article says, as it says, and until the answer; any other stops nothing. */
final class ArrestoComeDaArticolo implements Regola {

    private static final Set<Situazione> FERMI = Set.of(Situazione.INTERROTTO, Situazione.SOSPESO);

    @Override
    public String nome() {
        return "Ogni richiesta ferma il termine come dice il suo articolo, o non lo ferma";
    }

    @Override
    public String articolo() {
        return "art. 2 c. 7, art. 6 c. 1 lett. b, art. 19 c. 3 L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        List<Rilievo> rilievi = new ArrayList<>();
        for (Passaggio p : e.passaggi()) {
            for (Verbo verbo : List.of(Verbo.INTERROMPE, Verbo.SOSPENDE)) {
                if (dice(p, verbo) && richieste(e, p.prima(), Situazione.IN_ATTESA).noneMatch(r -> r.ferma(p.codice(), verbo))) {
                    rilievi.add(rilievo(e, p, "Il termine " + p.codice() + " si ferma senza una richiesta che lo fermi così"));
                }
            }
            if (dice(p, Verbo.RIAVVIA) && richieste(e, p.prima(), Situazione.RISPOSTA)
                    .noneMatch(r -> r.fermato().equals(TermineDichiarato.parola(p.codice())))) {
                rilievi.add(rilievo(e, p, "Il termine " + p.codice() + " riparte senza la risposta della parte"));
            }
        }
        for (int i = 0; i < e.stati().size(); i++) {
            int stato = i;
            Fatti fatti = e.stati().get(i).stato().fatti();
            richieste(e, fatti, Situazione.IN_ATTESA).filter(r -> r.arresto() != null && fatti.corre(r.fermato()))
                    .forEach(r -> rilievi.add(rilievo(e, stato, r.tipo(), "La richiesta non ferma il termine «" + r.fermato() + "»")));
            richieste(e, fatti, Situazione.RISPOSTA).filter(r -> fatti.situazioni(r.fermato()).stream().anyMatch(FERMI::contains))
                    .forEach(r -> rilievi.add(rilievo(e, stato, r.tipo(), "La risposta non fa ripartire il termine «" + r.fermato() + "»")));
        }
        return rilievi;
    }

    private static boolean dice(Passaggio passaggio, Verbo verbo) {
        return passaggio.voce() != null && passaggio.voce().dice(verbo);
    }

    private static Stream<RichiestaDichiarata> richieste(Esplorazione e, Fatti fatti, Situazione situazione) {
        return fatti.richieste().entrySet().stream().filter(r -> r.getValue() == situazione)
                .flatMap(r -> e.legge().richiesta(r.getKey()).stream());
    }
}
