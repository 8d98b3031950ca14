package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Component;

/** By which title somebody touches a case file: as writer of the open draft, or as one who sees the filed case. */
@Component
class Titolo {

    private final Bozze bozze;
    private final Pratiche pratiche;

    Titolo(Bozze bozze, Pratiche pratiche) {
        this.bozze = bozze;
        this.pratiche = pratiche;
    }

    /** Refuses without holding the draft: the content still has to travel. */
    void aScrivereLaBozza(Ambito ambito, PraticaId pratica) {
        bozze.leggi(ambito, pratica).aperta();
    }

    /** The same, holding the draft until the transaction ends: nothing enters beside a filing. */
    void aModificareLaBozza(Ambito ambito, PraticaId pratica) {
        bozze.leggiPerModificare(ambito, pratica);
    }

    void aVedereLaPratica(Ambito ambito, PraticaId pratica) {
        pratiche.leggi(ambito, pratica);
    }
}
