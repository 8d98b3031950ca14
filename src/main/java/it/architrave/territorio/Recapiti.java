package it.architrave.territorio;

/** How an office can be reached; empty where it has not been said. */
public record Recapiti(String indirizzo, String pec, String email, String telefono, String orari) {

    public static final Recapiti IGNOTI = new Recapiti("", "", "", "", "");
}
