package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Iscrizione;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import org.springframework.stereotype.Component;

/** What a filing writes down before the model starts: case, persons, first line of the journal. */
@Component
class Registrazione {

    private final Compilazione compilazione;
    private final Iscrizione iscrizione;
    private final Giornale giornale;
    private final Parametri parametri;

    Registrazione(Compilazione compilazione, Iscrizione iscrizione, Giornale giornale, Parametri parametri) {
        this.compilazione = compilazione;
        this.iscrizione = iscrizione;
        this.giornale = giornale;
        this.parametri = parametri;
    }

    Pratica registra(Utente chi, Bozza bozza) {
        Risposte risposte = compilazione.risposte(Ambito.di(chi), bozza);
        var lettura = new LetturaCila(risposte);
        Pratica pratica = iscrizione.iscrivi(bozza, lettura.persone(chi), lettura.oggetto(), lettura.tardiva());
        giornale.annota(pratica.numero(), chi.nome(), "Presentata la pratica, ricevuta "
                + pratica.presentazione().ricevuta());
        lettura.sottoscrizioni().forEach(s -> giornale.annota(pratica.numero(), chi.nome(), s));
        return pratica;
    }

    String verificaFormale(Pratica pratica) {
        return parametri.inVigore("CILA.verificaFormale", pratica.comune(),
                pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate()).valore();
    }
}
