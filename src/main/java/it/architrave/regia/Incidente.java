package it.architrave.regia;

import java.time.Instant;

/**
 * A wake-up of a case that has failed as often as it may, and waits for somebody.
 *
 * @param lavoro id of the job to be tried again; empty where nothing can be
 * @param numero number of the case
 * @param passo  step of the model
 * @param errore what the program said
 */
public record Incidente(String id, String lavoro, String numero, String comune, String passo, String errore,
                        Instant dal) {
}
