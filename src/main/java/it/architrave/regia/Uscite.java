package it.architrave.regia;

import it.architrave.comunicazioni.Avvisi;
import it.architrave.protocollo.Arretrato;
import org.springframework.stereotype.Component;

/** What should have left the building and keeps failing, as numbers without contents. */
@Component
public class Uscite {

    private final Avvisi avvisi;
    private final Arretrato protocollo;

    Uscite(Avvisi avvisi, Arretrato protocollo) {
        this.avvisi = avvisi;
        this.protocollo = protocollo;
    }

    public long avvisiFermi() {
        return avvisi.bloccati();
    }

    public long registrazioniFerme() {
        return protocollo.registrazioniFerme();
    }
}
