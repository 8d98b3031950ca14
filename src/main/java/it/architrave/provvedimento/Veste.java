package it.architrave.provvedimento;

/** What kind of paper an act is: who signs it, how its last part is headed, whether it is challenged by itself. */
enum Veste {

    DECISIONE("Decisione", "Il responsabile del servizio", true),
    COMUNICAZIONE("Comunicazione", "Il responsabile del procedimento", false),
    PROPOSTA("Proposta", "Il responsabile del procedimento", false),
    VERBALE("Che cosa si è accertato", "La polizia locale", false);

    private final String parte;
    private final String firma;
    private final boolean impugnabile;

    Veste(String parte, String firma, boolean impugnabile) {
        this.parte = parte;
        this.firma = firma;
        this.impugnabile = impugnabile;
    }

    String parte() {
        return parte;
    }

    String firma() {
        return firma;
    }

    /** Whether it must name its remedies (art. 3 c. 4 L. 241/1990); what only prepares a decision has none. */
    boolean impugnabile() {
        return impugnabile;
    }
}
