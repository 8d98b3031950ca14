package it.architrave.termini;

import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Parametro;
import it.architrave.pratica.Pratica;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The law of a case's terms: the parameters in force on the day it was filed, whatever changed since. */
@Component
class LeggeDellaPratica {

    private final Parametri parametri;
    private final Calendario calendario;

    LeggeDellaPratica(Parametri parametri, Festivita festivita) {
        this.parametri = parametri;
        this.calendario = new Calendario(festivita::festivo);
    }

    Vigenti di(Pratica pratica) {
        return new Vigenti(parametri.inVigore(pratica.comune(), presentata(pratica)).stream()
                .collect(Collectors.toMap(Parametro::codice, Function.identity())), calendario, null);
    }

    static LocalDate presentata(Pratica pratica) {
        return pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
    }
}
