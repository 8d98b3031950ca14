package it.architrave.comunicazioni;

/** The office has registered when a letter was delivered; told to the other modules inside the same transaction. */
public record ConsegnaRegistrata(ConsegnaDellaLettera consegna) {
}
