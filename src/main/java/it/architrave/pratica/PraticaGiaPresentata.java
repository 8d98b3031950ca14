package it.architrave.pratica;

/** The filing has already been made; it has this number and its answers no longer change. */
public class PraticaGiaPresentata extends RuntimeException {

    private final NumeroPratica numero;

    public PraticaGiaPresentata(NumeroPratica numero) {
        super("La pratica è già stata presentata con il numero " + numero + ": i suoi dati non si modificano più.");
        this.numero = numero;
    }

    public NumeroPratica numero() {
        return numero;
    }
}
