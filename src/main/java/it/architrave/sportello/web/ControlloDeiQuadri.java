package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a quadro of a draft and says what is wrong in it. */
@Component
class ControlloDeiQuadri {

    private final Bozze bozze;
    private final Moduli moduli;
    private final Controlli controlli;

    ControlloDeiQuadri(Bozze bozze, Moduli moduli, Controlli controlli) {
        this.bozze = bozze;
        this.moduli = moduli;
        this.controlli = controlli;
    }

    @Transactional
    List<Problema> salva(Ambito ambito, PraticaId id, String codice, Map<String, Object> valori) {
        Bozza bozza = bozze.leggiPerModificare(ambito, id);
        Quadro quadro = moduli.versione(bozza.procedimento(), bozza.versioneModulo()).quadro(codice);
        bozze.salva(ambito, id, codice, valori);
        return controlli.verifica(quadro, valori, bozze.risposte(ambito, id), bozza.comune());
    }
}
