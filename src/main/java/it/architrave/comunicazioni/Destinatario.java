package it.architrave.comunicazioni;

/** Who a notice is for, and the address it goes to; line breaks, which could forge headers, are taken out. */
public record Destinatario(String nome, String indirizzo) {

    public Destinatario {
        nome = unaRiga(nome);
        indirizzo = unaRiga(indirizzo);
    }

    static String unaRiga(String testo) {
        return testo.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
