package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import java.util.ArrayList;
import java.util.List;

/** Rules of the SCIA that tie one quadro to another, or that wait for what is not there yet (art. 19-bis L. 241/1990). */
final class RegoleDellaScia {

    private RegoleDellaScia() {
    }

    static List<Problema> problemi(Risposte risposte) {
        List<Problema> problemi = new ArrayList<>();
        if (risposte.testo("presentazioneScia", "presentazione").equals("b3")) {
            problemi.add(new Problema("presentazioneScia", "presentazione", "Presentazione",
                    "La SCIA con richiesta contestuale di atti di assenso (SCIA condizionata, art. 19-bis c. 3 L. 241/1990) non si"
                            + " presenta ancora da qui: va presentata allo sportello del Comune. Da qui si presentano le SCIA che non"
                            + " la richiedono (b.1 o b.2)."));
        }
        return problemi;
    }
}
