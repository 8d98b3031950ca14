package it.architrave.fascicolo;

import java.util.List;

/** An answer in words: number in the official form, label, lines of the answer, answers inside it. */
public record Voce(String lettera, String etichetta, List<String> valore, List<Voce> voci) {
}
