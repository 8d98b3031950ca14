package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Allegato;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Parti;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts of a filing, read in its act. */
@Component
class FattiDellaPresentazione {

    private final Pratiche pratiche;
    private final Parti parti;
    private final EffettiDellaPresentazione effetti;
    private final DocumentiAcquisiti documenti;

    FattiDellaPresentazione(Pratiche pratiche, Parti parti, EffettiDellaPresentazione effetti, DocumentiAcquisiti documenti) {
        this.pratiche = pratiche;
        this.parti = parti;
        this.effetti = effetti;
        this.documenti = documenti;
    }

    record Presentata(Pratica pratica, List<ParteDellaPratica> persone, Effetti effetti, List<Allegato> documenti) {
    }

    Presentata di(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggi(ambito, numero);
        return new Presentata(pratica, parti.di(ambito, numero), effetti.di(ambito, pratica),
                documenti.tutti(ambito, pratica.id()));
    }
}
