package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.Provvedimento.Motivi;
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
    private final StampaDellAtto stampa;

    Provvedimenti(ProvvedimentoRepository provvedimenti, NumeriDegliAtti numeri, Rimedi rimedi, StampaDellAtto stampa) {
        this.provvedimenti = provvedimenti;
        this.numeri = numeri;
        this.rimedi = rimedi;
        this.stampa = stampa;
    }

    /** All acts of the case, oldest first. */
    public List<Provvedimento> di(Ambito ambito, NumeroPratica numero) {
        return provvedimenti.dellaPratica(ambito, numero);
    }

    /** Numbers, prints and keeps the act, with the terms of its remedies. */
    @Transactional(propagation = Propagation.MANDATORY)
    Provvedimento adotta(Ambito ambito, NumeroPratica pratica, TipoProvvedimento tipo, String chi, Motivi motivi) {
        var completi = new Motivi(motivi.motivazione(), motivi.prescrizioni(), tipo.veste().impugnabile()
                ? rimedi.con(motivi.rimedi(), pratica.comune()) : motivi.rimedi());
        var estremi = new Provvedimento.Estremi(tipo, numeri.prossimo(pratica.comune()));
        return provvedimenti.save(stampa.stampa(ambito, new Provvedimento(null, estremi, pratica, pratica.comune(),
                completi, numeri.adesso(chi), null)));
    }
}
