package it.architrave.accesso;

/**
 * A person just enrolled.
 *
 * @param invito path of the link by which the password is set, to be shown once
 */
public record Iscritto(String nomeUtente, String invito) {
}
