package it.architrave.accesso.web;

/** The installation is configured in a way that would not be safe for real cases. */
class ConfigurazioneRifiutata extends RuntimeException {

    ConfigurazioneRifiutata() {
        super("Fuori dal profilo demo il database incorporato H2 non è ammesso.");
    }
}
