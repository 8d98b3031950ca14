package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Territorio;
import org.springframework.stereotype.Component;

/** Puts the facts of a filing together for its receipt. */
@Component
class ComposizioneRicevuta {

    private final Pratiche pratiche;
    private final EffettiDellaPresentazione effetti;
    private final DocumentiAcquisiti documenti;
    private final Territorio territorio;

    ComposizioneRicevuta(Pratiche pratiche, EffettiDellaPresentazione effetti, DocumentiAcquisiti documenti,
                         Territorio territorio) {
        this.pratiche = pratiche;
        this.effetti = effetti;
        this.documenti = documenti;
        this.territorio = territorio;
    }

    Ricevuta componi(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggi(ambito, numero);
        return new Ricevuta(pratica.presentazione().ricevuta(), numero, pratica.presentazione().presentataIl(),
                pratica.presentazione().oggetto(), effetti.di(ambito, pratica),
                "Sportello unico del Comune di " + territorio.comune(pratica.comune()).nome(),
                documenti.tutti(ambito, pratica.id()));
    }
}
