package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that keeps a draft from being filed, at once: answers, attachments due, ways of signing. */
@Component
public class Impedimenti {

    private final Compilazione compilazione;
    private final Controlli controlli;
    private final DocumentiDellaBozza documenti;

    Impedimenti(Compilazione compilazione, Controlli controlli, DocumentiDellaBozza documenti) {
        this.compilazione = compilazione;
        this.controlli = controlli;
        this.documenti = documenti;
    }

    /** Problems in the order of the module; then attachments, then signatures. */
    public List<Problema> problemi(Utente chi, Bozza bozza) {
        Ambito ambito = Ambito.di(chi);
        Modulo modulo = compilazione.modulo(bozza);
        Risposte risposte = compilazione.risposte(ambito, bozza);
        List<Problema> problemi = new ArrayList<>(controlli.verifica(modulo, risposte, bozza.comune()));
        problemi.addAll(compilazione.lettura(bozza).problemi(risposte));
        problemi.addAll(documenti.mancanti(ambito, bozza, modulo, risposte));
        problemi.addAll(documenti.firme(chi, ambito, bozza, risposte));
        return problemi;
    }
}
