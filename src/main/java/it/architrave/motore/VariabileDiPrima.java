package it.architrave.motore;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that only models of earlier versions read. Cases keep the model they began on, so it is written until the last of
 * them has ended.
 */
public record VariabileDiPrima<T>(String nome, Class<T> tipo) {

    public void scrivi(VariableScope ambito, T valore) {
        ambito.setVariable(nome, valore);
    }
}
