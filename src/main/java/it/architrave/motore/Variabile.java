package it.architrave.motore;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A typed name of an engine variable; each is declared once, by the module that writes it. */
public record Variabile<T>(String nome, Class<T> tipo) {

    /** ISTAT code of the municipality, given at the start and not stored: it becomes the instance's tenant. */
    public static final Variabile<String> COMUNE = new Variabile<>("comune", String.class);

    /** The answers of the officer who completes a task; transient, nothing of it is stored by the engine. */
    public static final Variabile<EsitoAttivita> ESITO = new Variabile<>("esitoAttivita", EsitoAttivita.class);

    /** Receipt number of the communication that an event of the model has brought; lives as long as what it started. */
    public static final Variabile<String> RICEVUTA = new Variabile<>("ricevuta", String.class);

    public T leggi(VariableScope ambito) {
        return tipo.cast(ambito.getVariable(nome));
    }

    public void scrivi(VariableScope ambito, T valore) {
        ambito.setVariable(nome, valore);
    }

    public Map.Entry<String, Object> con(T valore) {
        return Map.entry(nome, valore);
    }
}
