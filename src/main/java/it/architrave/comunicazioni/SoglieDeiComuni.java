package it.architrave.comunicazioni;

import it.architrave.catalogo.Parametri;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which municipalities remind of open terms, and how many days before; by the parameters in force today. */
@Component
class SoglieDeiComuni {

    private final Parametri parametri;
    private final Territorio territorio;

    SoglieDeiComuni(Parametri parametri, Territorio territorio) {
        this.parametri = parametri;
        this.territorio = territorio;
    }

    Map<CodiceIstat, Soglie> il(LocalDate oggi) {
        Map<CodiceIstat, Soglie> soglie = new LinkedHashMap<>();
        for (Comune comune : territorio.comuni()) {
            if (parametri.inVigore("PROMEMORIA.invio", comune.istat(), oggi).acceso()) {
                soglie.put(comune.istat(), Soglie.di(parametri.inVigore("PROMEMORIA.giorni", comune.istat(), oggi).valore()));
            }
        }
        return soglie;
    }
}
