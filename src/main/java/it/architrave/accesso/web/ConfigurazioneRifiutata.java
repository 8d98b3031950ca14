package it.architrave.accesso.web;

/** The installation is configured in a way that would not be safe for real cases; says why and what to do. */
class ConfigurazioneRifiutata extends RuntimeException {

    private final String rimedio;

    ConfigurazioneRifiutata(String motivo, String rimedio) {
        super(motivo);
        this.rimedio = rimedio;
    }

    String rimedio() {
        return rimedio;
    }
}
