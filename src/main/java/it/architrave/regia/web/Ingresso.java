package it.architrave.regia.web;

import it.architrave.accesso.UfficioNonTrovato;
import it.architrave.accesso.Utente;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.ComuneSconosciuto;
import it.architrave.territorio.Territorio;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office that a page is about, for who may change it; for anybody else there is none. */
@Component
class Ingresso {

    private final Territorio territorio;

    Ingresso(Territorio territorio) {
        this.territorio = territorio;
    }

    Comune ufficio(Utente chi, String istat) {
        try {
            Comune comune = territorio.comune(new CodiceIstat(istat));
            if (chi.amministra(comune.istat())) {
                return comune;
            }
        } catch (ComuneSconosciuto nonServito) {
            throw new UfficioNonTrovato(istat);
        }
        throw new UfficioNonTrovato(istat);
    }

    static String indirizzo(Comune comune) {
        return "/uffici/" + comune.istat();
    }

    static List<Briciola> percorso(Comune comune, Briciola... seguito) {
        List<Briciola> via = new ArrayList<>(List.of(new Briciola("Uffici", "/uffici"),
                new Briciola("Comune di " + comune.nome(), seguito.length == 0 ? null : indirizzo(comune))));
        via.addAll(List.of(seguito));
        return via;
    }
}
