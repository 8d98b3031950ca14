package guasti.pratica.bpmn;

import guasti.motore.Variabile;

/** One variable in its place, one that no model names, one that is declared twice, one that a decision declares. */
final class Variabili {

    static final Variabile GIUSTA = new Variabile("giusta");
    static final Variabile INUTILE = new Variabile("inutile");
    static final Variabile DOPPIA = new Variabile("doppia");
    static final Variabile DI_NUOVO = new Variabile("doppia");
    static final Variabile DELLA_DECISIONE = new Variabile("esitoDecisione");

    private Variabili() {
    }
}
