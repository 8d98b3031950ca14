package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.procedimento.Percorso;
import it.architrave.procedimento.Tappa;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its way: steps, models, journal. */
@Component
class StoriaDellaPratica {

    private final Percorso percorso;
    private final Giornale giornale;

    StoriaDellaPratica(Percorso percorso, Giornale giornale) {
        this.percorso = percorso;
        this.giornale = giornale;
    }

    Map<String, Object> dati(Ambito ambito, Pratica pratica) {
        var compiuto = percorso.di(pratica);
        return Map.of("tappe", Tappa.di(compiuto.passi()), "tracciati", compiuto.tracciati(),
                "giornale", voci(giornale.voci(ambito, pratica.numero())));
    }

    private static List<Fatto> voci(List<VoceGiornale> voci) {
        return voci.stream().map(v -> new Fatto(Quando.momento(v.momento()), v.chi(), v.fatto(),
                v.motivo().isEmpty() ? null : v.motivo())).toList();
    }

    /** A line of the journal. */
    record Fatto(String quando, String chi, String cosa, @Nullable String dettaglio) {
    }
}
