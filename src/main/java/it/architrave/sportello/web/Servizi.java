package it.architrave.sportello.web;

import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Parametro;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.procedimento.ProcedimentiOfferti;
import it.architrave.territorio.Comune;
import it.architrave.territorio.ComuneSconosciuto;
import it.architrave.territorio.Territorio;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The services that a municipality offers here, by the names they have in addresses. */
@Component
class Servizi {

    private final Territorio territorio;
    private final ProcedimentiOfferti offerti;
    private final Parametri parametri;
    private final Clock orologio;

    Servizi(Territorio territorio, ProcedimentiOfferti offerti, Parametri parametri, Clock orologio) {
        this.territorio = territorio;
        this.offerti = offerti;
        this.parametri = parametri;
        this.orologio = orologio;
    }

    Comune comune(String sigla) {
        return territorio.comuni().stream().filter(c -> c.sigla().equals(sigla)).findFirst()
                .orElseThrow(() -> new ComuneSconosciuto(sigla));
    }

    List<Modulo> offerti(Comune comune) {
        return offerti.di(comune.istat());
    }

    Modulo servizio(Comune comune, String nome) {
        return offerti(comune).stream().filter(m -> nome(m).equals(nome)).findFirst()
                .orElseThrow(() -> new ProcedimentoSconosciuto(nome));
    }

    static String nome(Modulo modulo) {
        return modulo.codice().toLowerCase(Locale.ROOT);
    }

    /** Amounts and switches in force today, by code. */
    Map<String, Parametro> parametri(Comune comune) {
        return parametri.inVigore(comune.istat(), LocalDate.now(orologio)).stream()
                .collect(Collectors.toMap(Parametro::codice, p -> p));
    }
}
