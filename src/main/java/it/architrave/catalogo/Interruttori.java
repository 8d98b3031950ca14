package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The parameters of a municipality as conditions name them: {@code parametri.dirittiSegreteria}, the last part of the code. */
@Component
class Interruttori {

    private final Parametri parametri;
    private final Clock orologio;

    Interruttori(Parametri parametri, Clock orologio) {
        this.parametri = parametri;
        this.orologio = orologio;
    }

    /** A name that two codes share is left out, unless one of them is just that name: a condition must not pick by chance. */
    Map<String, Object> di(CodiceIstat comune) {
        Map<String, Object> nomi = new HashMap<>();
        Set<String> ambigui = new HashSet<>();
        var righe = parametri.inVigore(comune, LocalDate.now(orologio));
        for (Parametro riga : righe) {
            String nome = riga.codice().substring(riga.codice().lastIndexOf('.') + 1);
            if (nomi.put(nome, valore(riga)) != null) {
                ambigui.add(nome);
            }
        }
        nomi.keySet().removeAll(ambigui);
        righe.stream().filter(r -> !r.codice().contains(".")).forEach(r -> nomi.put(r.codice(), valore(r)));
        return nomi;
    }

    private static Object valore(Parametro riga) {
        return switch (riga.valore()) {
            case "SI" -> true;
            case "NO" -> false;
            default -> riga.valore().matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(riga.valore()) : riga.valore();
        };
    }
}
