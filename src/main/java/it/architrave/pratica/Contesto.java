package it.architrave.pratica;

import it.architrave.accesso.Ambito;

/** The case somebody is looking at: for the panels of the case page. */
public record Contesto(Pratica pratica, Ambito ambito, boolean ufficio) {
}
