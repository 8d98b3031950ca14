package it.architrave.termini;

import it.architrave.catalogo.Parametri;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long a case's terms are: by the parameters in force on the day it was filed, whatever changed since. */
@Component
class Durate {

    private final Parametri parametri;
    private final Computo computo;
    private final JdbcClient jdbc;
    private final Clock orologio;

    Durate(Parametri parametri, Computo computo, JdbcClient jdbc, Clock orologio) {
        this.parametri = parametri;
        this.computo = computo;
        this.jdbc = jdbc;
        this.orologio = orologio;
    }

    /** The term as it runs from today. */
    Calcolo daOggi(Pratica pratica, String codice) {
        LocalDate presentata = pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
        return computo.giorni(denominazione(codice), orologio.instant().atZone(Fuso.ROMA).toLocalDate(),
                parametri.inVigore(codice, pratica.comune(), presentata));
    }

    private String denominazione(String codice) {
        return jdbc.sql("select denominazione from tipo_termine where codice = ?").param(codice).query(String.class)
                .optional().orElseThrow(() -> new IllegalArgumentException("Termine sconosciuto: " + codice));
    }
}
