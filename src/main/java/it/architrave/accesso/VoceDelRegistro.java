package it.architrave.accesso;

import java.time.Instant;

/** A change of an office: who made it, when, of what, and how it was before and after. */
public record VoceDelRegistro(Instant momento, String nome, String oggetto, String prima, String dopo) {
}
