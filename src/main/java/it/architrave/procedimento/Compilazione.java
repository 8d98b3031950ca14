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
    private final Letture letture;

    Compilazione(Bozze bozze, Moduli moduli, Controlli controlli, Letture letture) {
        this.bozze = bozze;
        this.moduli = moduli;
        this.controlli = controlli;
        this.letture = letture;
    }

    public Modulo modulo(Bozza bozza) {
        return moduli.versione(bozza.procedimento(), bozza.versioneModulo());
    }

    /** What the answers to that module mean. */
    LetturaDelModulo lettura(Bozza bozza) {
        return letture.di(bozza.procedimento());
    }

    /** The answers without those of fields that other answers have hidden. */
    public Risposte risposte(Ambito ambito, Bozza bozza) {
        return controlli.applicabili(modulo(bozza), bozze.risposte(ambito, bozza.id()), bozza.comune());
    }
}
