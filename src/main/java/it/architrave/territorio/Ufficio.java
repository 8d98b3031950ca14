package it.architrave.territorio;

/**
 * The unit of a municipality that handles building procedures (art. 4 L. 241/1990), as parties are told of it (art. 8).
 *
 * @param responsabile name of who heads the unit; empty where it has not been said
 */
public record Ufficio(CodiceIstat comune, String denominazione, String responsabile, Recapiti recapiti) {

    /** What is known of an office that nobody has described yet. */
    static Ufficio ignoto(Comune comune) {
        return new Ufficio(comune.istat(), "Sportello unico per l’edilizia del Comune di " + comune.nome(), "",
                Recapiti.IGNOTI);
    }
}
