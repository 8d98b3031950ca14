package it.architrave.catalogo;

import java.util.List;

/** A section of a module (or the form of an office task): code, letter in the official form, title, fields. */
public record Quadro(String codice, String lettera, String titolo, List<Campo> campi) {
}
