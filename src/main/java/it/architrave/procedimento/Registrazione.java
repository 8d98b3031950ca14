package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Iscrizione;
import it.architrave.pratica.Pratica;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a filing writes down before the model starts: case, persons, first line of the journal. */
@Component
class Registrazione {

    private final Compilazione compilazione;
    private final Iscrizione iscrizione;
    private final PrimeAnnotazioni annotazioni;

    Registrazione(Compilazione compilazione, Iscrizione iscrizione, PrimeAnnotazioni annotazioni) {
        this.compilazione = compilazione;
        this.iscrizione = iscrizione;
        this.annotazioni = annotazioni;
    }

    Pratica registra(Utente chi, Bozza bozza) {
        Risposte risposte = compilazione.risposte(Ambito.di(chi), bozza);
        var lettura = compilazione.lettura(bozza);
        var soggetti = new SoggettiDelModulo(risposte);
        Pratica pratica = iscrizione.iscrivi(bozza, soggetti.persone(chi),
                OggettoDellaPratica.di(lettura.lavori(risposte), risposte), lettura.tardiva(risposte));
        return annotazioni.scrivi(chi, pratica, soggetti.sottoscrizioni(), risposte);
    }

    /** What the municipality's variation points say to the model of this case. */
    Map<String, String> puntiDiVariazione(Bozza bozza, Pratica pratica) {
        return compilazione.lettura(bozza).puntiDiVariazione(pratica);
    }
}
