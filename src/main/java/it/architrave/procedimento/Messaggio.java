package it.architrave.procedimento;

/** The messages that the models wait for; the name is the one in the model. */
enum Messaggio {

    REGOLARIZZAZIONE("RegolarizzazioneRicevuta"),
    COMUNICAZIONE("ComunicazioneRicevuta"),
    FINE_LAVORI("FineLavoriComunicata"),
    RINUNCIA("RinunciaRicevuta"),
    CONTROLLO("ControlloAvviato"),
    MISURE("MisureComunicate"),
    DATI("DatiComunicati");

    private final String nome;

    Messaggio(String nome) {
        this.nome = nome;
    }

    String nome() {
        return nome;
    }
}
