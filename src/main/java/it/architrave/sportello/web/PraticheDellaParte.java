package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.Conformazioni;
import it.architrave.territorio.Territorio;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The cases of a party as its area lists them, each with who holds it now. */
@Component
class PraticheDellaParte {

    private final Pratiche pratiche;
    private final Conformazioni conformazioni;
    private final Territorio territorio;

    PraticheDellaParte(Pratiche pratiche, Conformazioni conformazioni, Territorio territorio) {
        this.pratiche = pratiche;
        this.conformazioni = conformazioni;
        this.territorio = territorio;
    }

    List<Riga> di(Ambito ambito) {
        Set<NumeroPratica> daConformare = conformazioni.cheAttendono(ambito);
        return pratiche.dellaParte(ambito).stream().map(p -> riga(p, daConformare.contains(p.numero()))).toList();
    }

    private Riga riga(Pratica pratica, boolean daConformare) {
        return new Riga(pratica.numero().valore(), pratica.presentazione().oggetto(),
                territorio.comune(pratica.comune()).nome(), Data.giorno(pratica.presentazione().presentataIl()),
                daConformare ? Situazione.daConformare(pratica.stato()) : Situazione.di(pratica.stato()));
    }

    /** A filed case. */
    record Riga(String numero, String oggetto, String comune, String presentata, Situazione situazione) {
    }
}
