package guasti.motore;

/** What only the models' side may know. */
public record Variabile(String nome) {
}
