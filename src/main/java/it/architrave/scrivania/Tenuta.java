package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.provvedimento.Conformazioni;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In whose hands a case is, in words for lists and for the party. */
@Component
class Tenuta {

    private static final String LA_PARTE = "Chi ha presentato la pratica";

    private final Conformazioni conformazioni;

    Tenuta(Conformazioni conformazioni) {
        this.conformazioni = conformazioni;
    }

    String di(Ambito ambito, Pratica pratica, List<AttivitaAperta> aperte) {
        if (pratica.stato().finale()) {
            return "Nessuno";
        }
        if (pratica.stato() == StatoPratica.IN_ATTESA_DELLA_PARTE) {
            return LA_PARTE;
        }
        if (pratica.stato() == StatoPratica.ARCHIVIATA && aperte.isEmpty()) {
            return "Nessuno: si riapre se arriva la fine dei lavori";
        }
        if (!aperte.isEmpty()) {
            return aperte.stream().map(a -> a.ruolo().nome()).distinct().collect(Collectors.joining(", "));
        }
        if (pratica.stato() == StatoPratica.EFFICACIA_SOSPESA) {
            return LA_PARTE;
        }
        return conformazioni.attesa(ambito, pratica.numero()).isPresent() ? LA_PARTE : "Nessuno: si attende la fine dei lavori";
    }
}
