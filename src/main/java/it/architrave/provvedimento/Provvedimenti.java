package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the cases. */
@Component
public class Provvedimenti {

    private final ProvvedimentoRepository provvedimenti;
    private final NumeriDegliAtti numeri;
    private final Rimedi rimedi;

    Provvedimenti(ProvvedimentoRepository provvedimenti, NumeriDegliAtti numeri, Rimedi rimedi) {
        this.provvedimenti = provvedimenti;
        this.numeri = numeri;
        this.rimedi = rimedi;
    }

    /** All acts of the case, oldest first. */
    public List<Provvedimento> di(Ambito ambito, NumeroPratica numero) {
        return provvedimenti.dellaPratica(ambito, numero);
    }

    /** Numbers and keeps the act, with the terms of its remedies. */
    @Transactional(propagation = Propagation.MANDATORY)
    Provvedimento adotta(NumeroPratica pratica, TipoProvvedimento tipo, String chi, Provvedimento.Motivi motivi) {
        var estremi = new Provvedimento.Estremi(tipo, numeri.prossimo(pratica.comune()));
        return provvedimenti.save(new Provvedimento(null, estremi, pratica, pratica.comune(),
                new Provvedimento.Motivi(motivi.motivazione(), rimedi.con(motivi.rimedi(), pratica.comune())),
                numeri.adesso(chi), null));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Provvedimento allega(Provvedimento atto, String documento) {
        return provvedimenti.save(atto.conDocumento(documento));
    }
}
