package it.architrave.affidabilita;

import java.util.List;
import java.util.Map;

/** The municipalities of the trial: three that check every CILA, so that their offices work, and two that check by sample. */
final class Citta {

    static final List<String> COMUNI = List.of("048017", "048001", "048043", "048015", "048044");
    /** ISTAT code to the name in the demo accounts. */
    private static final Map<String, String> SIGLE = Map.of("048017", "firenze", "048001", "bagno-a-ripoli",
            "048043", "sesto-fiorentino", "048015", "fiesole", "048044", "signa");
    private static final List<String> VERIFICANO_TUTTE = COMUNI.subList(0, 3);

    private Citta() {
    }

    static boolean verifica(String comune) {
        return VERIFICANO_TUTTE.contains(comune);
    }

    static String account(String ufficio, String comune) {
        return ufficio + "." + SIGLE.get(comune);
    }
}
