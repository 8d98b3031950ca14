package it.architrave.provvedimento;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Territorio;
import it.architrave.territorio.Uffici;
import it.architrave.territorio.Ufficio;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which administration and which office proceed, and where they are reached (art. 8 c. 2 L. 241/1990). */
@Component
class ChiProcede {

    private final Uffici uffici;
    private final Territorio territorio;

    ChiProcede(Uffici uffici, Territorio territorio) {
        this.uffici = uffici;
        this.territorio = territorio;
    }

    /** A line for each fact that is known. */
    List<String> righe(CodiceIstat comune) {
        Ufficio ufficio = uffici.di(comune);
        Recapiti dove = ufficio.recapiti();
        return Stream.of("Amministrazione competente: Comune di " + territorio.comune(comune).nome() + ".",
                        "Ufficio: " + ufficio.denominazione() + ".",
                        dove.indirizzo().isBlank() ? "" : "Dove: " + dove.indirizzo() + ".",
                        dove.pec().isBlank() ? "" : "Domicilio digitale: " + dove.pec() + ".")
                .filter(r -> !r.isEmpty()).toList();
    }
}
