package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import org.springframework.stereotype.Component;

/** A draft or filed case as its module reads it: the version pinned, and only the answers to questions that were asked. */
@Component
public class Compilazione {

    private final Bozze bozze;
    private final Moduli moduli;
    private final Controlli controlli;

    Compilazione(Bozze bozze, Moduli moduli, Controlli controlli) {
        this.bozze = bozze;
        this.moduli = moduli;
        this.controlli = controlli;
    }

    public Modulo modulo(Bozza bozza) {
        return moduli.versione(bozza.procedimento(), bozza.versioneModulo());
    }

    /** The answers without those of fields that other answers have hidden. */
    public Risposte risposte(Ambito ambito, Bozza bozza) {
        return controlli.applicabili(modulo(bozza), bozze.risposte(ambito, bozza.id()), bozza.comune());
    }
}
