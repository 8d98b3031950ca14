package it.architrave.fascicolo;

/** A document as printed papers list it: what it is, file, fingerprint. */
public record Allegato(String descrizione, String nomeFile, String dimensione, String impronta) {

    public static Allegato di(Documento documento) {
        return new Allegato(documento.descrizione(), documento.nomeFile(), Dimensione.inParole(documento.dimensione()),
                documento.impronta());
    }
}
