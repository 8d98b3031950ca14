package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.springframework.stereotype.Component;

/** The municipalities for which an officer sits at the desk, with their coats of arms. */
@Component
class Insegne {

    private final Territorio territorio;
    private final Stemmi stemmi;

    Insegne(Territorio territorio, Stemmi stemmi) {
        this.territorio = territorio;
        this.stemmi = stemmi;
    }

    List<Insegna> di(Utente chi) {
        var impronte = stemmi.impronte(chi.comuni());
        return territorio.comuni().stream().filter(c -> chi.comuni().contains(c.istat()))
                .map(c -> new Insegna(c, impronte.getOrDefault(c.istat(), ""))).toList();
    }

    /** A municipality with the hash of its coat of arms, empty where there is none. */
    record Insegna(Comune comune, String stemma) {
    }
}
