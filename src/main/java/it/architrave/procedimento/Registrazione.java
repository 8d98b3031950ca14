package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Iscrizione;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import org.springframework.stereotype.Component;

/** What a filing writes down before the model starts: case, persons, first line of the journal. */
@Component
class Registrazione {

    private final Compilazione compilazione;
    private final Iscrizione iscrizione;
    private final PrimeAnnotazioni annotazioni;
    private final Parametri parametri;

    Registrazione(Compilazione compilazione, Iscrizione iscrizione, PrimeAnnotazioni annotazioni, Parametri parametri) {
        this.compilazione = compilazione;
        this.iscrizione = iscrizione;
        this.annotazioni = annotazioni;
        this.parametri = parametri;
    }

    Pratica registra(Utente chi, Bozza bozza) {
        Risposte risposte = compilazione.risposte(Ambito.di(chi), bozza);
        var lettura = new LetturaCila(risposte);
        Pratica pratica = iscrizione.iscrivi(bozza, lettura.persone(chi), lettura.oggetto(), lettura.tardiva());
        return annotazioni.scrivi(chi, pratica, lettura.sottoscrizioni(), risposte);
    }

    String verificaFormale(Pratica pratica) {
        return parametri.inVigore("CILA.verificaFormale", pratica.comune(),
                pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate()).valore();
    }
}
