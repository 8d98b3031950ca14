package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import java.util.ArrayList;
import java.util.List;

/** Rules of the CILA that tie one quadro to another (art. 6-bis and 23-bis d.P.R. 380/2001). */
final class RegoleDellaCila {

    private RegoleDellaCila() {
    }

    static List<Problema> problemi(Risposte risposte) {
        List<Problema> problemi = new ArrayList<>();
        String presentazione = risposte.testo("presentazioneCila", "presentazione");
        String inizio = risposte.testo("qualificazioneCila", "inizioLavori");
        if (presentazione.equals("c3")) {
            problemi.add(new Problema("presentazioneCila", "presentazione", "Presentazione",
                    "La CILA con richiesta contestuale di atti di assenso (art. 23-bis d.P.R. 380/2001) non si presenta ancora"
                            + " da qui: va presentata allo sportello del Comune. Da qui si presentano le CILA che non la"
                            + " richiedono (c.1 o c.2)."));
        }
        if (!presentazione.equals("c3") && inizio.equals("d12")) {
            problemi.add(new Problema("qualificazioneCila", "inizioLavori", "Inizio dei lavori",
                    "L'inizio dopo la comunicazione dello sportello vale solo con la richiesta di atti di assenso (c.3):"
                            + " indicare la data di inizio."));
        }
        return problemi;
    }
}
