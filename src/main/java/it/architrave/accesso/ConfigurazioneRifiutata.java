package it.architrave.accesso;

/** The installation is configured in a way that would not be safe for real cases; says why and what to do. */
public class ConfigurazioneRifiutata extends RuntimeException {

    private final String rimedio;

    public ConfigurazioneRifiutata(String motivo, String rimedio) {
        super(motivo);
        this.rimedio = rimedio;
    }

    public String rimedio() {
        return rimedio;
    }
}
