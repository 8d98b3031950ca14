package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a filed case: number, receipt and certified time, drawn together (art. 18-bis L. 241/1990). */
@Component
public class Iscrizione {

    private final Numeri numeri;
    private final Bozze bozze;
    private final Pratiche pratiche;
    private final Parti parti;

    Iscrizione(Numeri numeri, Bozze bozze, Pratiche pratiche, Parti parti) {
        this.numeri = numeri;
        this.bozze = bozze;
        this.pratiche = pratiche;
        this.parti = parti;
    }

    /** Files the draft, which the caller holds and has found complete. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Pratica iscrivi(Bozza bozza, List<ParteDellaPratica> persone, String oggetto, boolean tardiva) {
        bozza.aperta();
        NumeroPratica numero = numeri.pratica(bozza.procedimento(), bozza.comune());
        bozze.presentata(bozza, numero);
        Pratica pratica = pratiche.iscrivi(new Pratica(bozza.id(), numero, bozza.comune(),
                new Pratica.Presentazione(bozza.procedimento(), bozza.versioneModulo(), bozza.compilatore(),
                        numeri.ricevuta(bozza.comune()), numeri.momento(), oggetto, tardiva),
                StatoPratica.PRESENTATA, null, null, Efficacia.PIENA, 0));
        parti.iscrivi(pratica.id(), persone);
        return pratica;
    }

    /** A case that the office opens: nobody files it, and it has no receipt. */
    @Transactional(propagation = Propagation.MANDATORY)
    Pratica iscriviDUfficio(CodiceIstat comune, GenereDiLegame genere, List<ParteDellaPratica> persone, String oggetto) {
        NumeroPratica numero = numeri.pratica(genere.name(), comune);
        Instant momento = numeri.momento();
        Bozza fascicolo = bozze.apriDUfficio(genere.procedimento(), comune, numero, momento);
        Pratica pratica = pratiche.iscrivi(new Pratica(fascicolo.id(), numero, comune, Pratica.Presentazione.dUfficio(
                genere.procedimento(), momento, oggetto), StatoPratica.APERTA_D_UFFICIO, null, null, Efficacia.PIENA, 0));
        parti.iscrivi(pratica.id(), persone);
        return pratica;
    }
}
