package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents of a draft (by id) or of a filed case (by number). */
@Component
class ElencoAllegati {

    private final Fascicolo fascicolo;
    private final Bozze bozze;
    private final Pratiche pratiche;

    ElencoAllegati(Fascicolo fascicolo, Bozze bozze, Pratiche pratiche) {
        this.fascicolo = fascicolo;
        this.bozze = bozze;
        this.pratiche = pratiche;
    }

    List<Documento> di(Ambito ambito, String idONumero) {
        PraticaId id = NumeroPratica.somiglia(idONumero) ? pratiche.leggi(ambito, new NumeroPratica(idONumero)).id()
                : bozze.leggi(ambito, PraticaId.di(idONumero)).id();
        return fascicolo.documenti(ambito, id);
    }
}
