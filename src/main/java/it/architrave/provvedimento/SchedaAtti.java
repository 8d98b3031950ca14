package it.architrave.provvedimento;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The acts of a case on its page. */
@Component
class SchedaAtti implements Scheda {

    private final Provvedimenti provvedimenti;
    private final Clock orologio;

    SchedaAtti(Provvedimenti provvedimenti, Clock orologio) {
        this.provvedimenti = provvedimenti;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 30;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Riga> righe = provvedimenti.di(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(a -> new Riga(a, a.adozione().adottato().atZone(orologio.getZone()))).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Atti", "provvedimento/atti :: pannello", righe));
    }

    /** One act as it is shown. */
    record Riga(Provvedimento atto, ZonedDateTime adottato) {
    }
}
