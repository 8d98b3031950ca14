package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.Significato;
import it.architrave.regia.vaglio.legge.Situazione;
import it.architrave.regia.vaglio.rete.Esplorazione;
import java.util.List;

/** No prohibition and no order after the window, nor while it is stopped; what follows an expiry, only after it. */
final class PotereNelTermine implements Regola {

    @Override
    public String nome() {
        return "Nessun divieto fuori dal termine";
    }

    @Override
    public String articolo() {
        return "art. 19 c. 3 e 6-bis, art. 2 c. 8-bis L. 241/1990";
    }

    @Override
    public List<Rilievo> esamina(Esplorazione e) {
        return e.passaggi().stream().filter(p -> p.voce() != null).flatMap(p -> p.voce().significati().stream()
                .filter(s -> fuoriTempo(s, p.prima())).map(s -> rilievo(e, p, inParole(s)))).toList();
    }

    private static boolean fuoriTempo(Significato significato, Fatti prima) {
        return switch (significato.verbo()) {
            case ENTRO -> !prima.corre(significato.oggetto());
            case DOPO -> !prima.situazioni(significato.oggetto()).contains(Situazione.SCADUTO);
            default -> false;
        };
    }

    private static String inParole(Significato significato) {
        return switch (significato.verbo()) {
            case ENTRO -> "L'atto è adottato quando il termine «" + significato.oggetto() + "» non corre";
            default -> "L'atto è adottato prima che il termine «" + significato.oggetto() + "» sia decorso";
        };
    }
}
