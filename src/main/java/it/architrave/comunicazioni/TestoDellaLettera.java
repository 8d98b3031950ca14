package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Territorio;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a letter from its plain-text template, with the words every letter ends with. */
@Component
class TestoDellaLettera {

    private final Pratiche pratiche;
    private final Territorio territorio;
    private final Testi testi;

    TestoDellaLettera(Pratiche pratiche, Territorio territorio, Testi testi) {
        this.pratiche = pratiche;
        this.territorio = territorio;
        this.testi = testi;
    }

    String scrivi(Ambito ambito, Lettera lettera) {
        Map<String, Object> dati = new HashMap<>(lettera.dati());
        dati.put("pratica", pratiche.leggi(ambito, lettera.pratica()));
        dati.put("comune", territorio.comune(lettera.pratica().comune()).nome());
        return testi.parte(lettera.modello(), dati) + testi.parte("comunicazioni/congedo", dati);
    }
}
