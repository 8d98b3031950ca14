package it.architrave.pratica;

import it.architrave.territorio.Fuso;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cases that hang together with this one, on its page, with a way to each. */
@Component
class SchedaLegami implements Scheda {

    private final Legami legami;

    SchedaLegami(Legami legami) {
        this.legami = legami;
    }

    @Override
    public int ordine() {
        return 10;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        NumeroPratica questa = contesto.pratica().numero();
        String dove = contesto.ufficio() ? "/scrivania/pratiche/" : "/area-personale/pratiche/";
        List<Riga> righe = legami.di(contesto.ambito(), questa).stream()
                .map(l -> riga(l, questa, dove)).toList();
        return righe.isEmpty() ? Optional.empty() : Optional.of(new Pannello("Pratiche collegate", "pratica/legami :: pannello", righe));
    }

    private static Riga riga(Legame legame, NumeroPratica questa, String dove) {
        Via via = legame.via();
        return new Riga(legame, legame.altra(questa), dove + legame.altra(questa), legame.madre().equals(questa),
                via == null ? legame.genere().nome() : via.nome() + " (" + via.norma() + ")",
                legame.apertura().quando().atZone(Fuso.ROMA));
    }

    /**
     * A linked case as it is shown.
     *
     * @param indirizzo its page
     * @param aperta    whether it was opened from this one; otherwise this one was opened from it
     * @param via       by which way, with its article
     */
    record Riga(Legame legame, NumeroPratica altra, String indirizzo, boolean aperta, String via, ZonedDateTime quando) {
    }
}
