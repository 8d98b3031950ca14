package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.procedimento.Cammino;
import it.architrave.procedimento.Tappa;
import it.architrave.procedimento.Tracciati;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its way: steps, models, journal. */
@Component
class StoriaDellaPratica {

    private final Cammino cammino;
    private final Tracciati tracciati;
    private final Giornale giornale;

    StoriaDellaPratica(Cammino cammino, Tracciati tracciati, Giornale giornale) {
        this.cammino = cammino;
        this.tracciati = tracciati;
        this.giornale = giornale;
    }

    Map<String, Object> dati(Ambito ambito, NumeroPratica numero) {
        return Map.of("tappe", Tappa.di(cammino.passi(ambito, numero)),
                "tracciati", tracciati.di(ambito, numero),
                "giornale", voci(giornale.voci(ambito, numero)));
    }

    private static List<Fatto> voci(List<VoceGiornale> voci) {
        return voci.stream().map(v -> new Fatto(Quando.momento(v.momento()), v.chi(), v.fatto(),
                v.motivo().isEmpty() ? null : v.motivo())).toList();
    }

    /** A line of the journal. */
    record Fatto(String quando, String chi, String cosa, @Nullable String dettaglio) {
    }
}
