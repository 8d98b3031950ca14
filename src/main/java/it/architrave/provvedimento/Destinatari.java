package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Parti;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** To whom an act is addressed: each person of the case once, by the name declared in the filing. */
@Component
class Destinatari {

    private final Parti parti;

    Destinatari(Parti parti) {
        this.parti = parti;
    }

    String di(Ambito ambito, NumeroPratica numero) {
        return String.join(", ", parti.di(ambito, numero).stream().collect(Collectors.toMap(ParteDellaPratica::codiceFiscale,
                ParteDellaPratica::nome, (delConto, dichiarato) -> dichiarato, LinkedHashMap::new)).values());
    }
}
