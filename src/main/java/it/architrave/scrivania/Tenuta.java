package it.architrave.scrivania;

import it.architrave.pratica.Pratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.AttivitaAperta;
import java.util.List;
import java.util.stream.Collectors;

/** In whose hands a case is, in words for lists and for the party. */
final class Tenuta {

    private Tenuta() {
    }

    static String di(Pratica pratica, List<AttivitaAperta> aperte) {
        if (pratica.stato().finale()) {
            return "Nessuno";
        }
        if (pratica.stato() == StatoPratica.IN_ATTESA_DELLA_PARTE) {
            return "Chi ha presentato la pratica";
        }
        return aperte.isEmpty() ? "Nessuno: si attende la fine dei lavori"
                : aperte.stream().map(a -> a.ruolo().nome()).distinct().collect(Collectors.joining(", "));
    }
}
