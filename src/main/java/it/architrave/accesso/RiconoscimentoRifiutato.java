package it.architrave.accesso;

/** A provider has identified somebody whom this house does not let in. */
public class RiconoscimentoRifiutato extends RuntimeException {

    private final Motivo motivo;

    public RiconoscimentoRifiutato(Motivo motivo) {
        super("Accesso rifiutato: " + motivo);
        this.motivo = motivo;
    }

    public Motivo motivo() {
        return motivo;
    }

    /** Why; each has a page that says what to do. */
    public enum Motivo { LIVELLO, CODICE_FISCALE, NON_ISCRITTO, NON_ATTIVO, DELL_UFFICIO, ANNULLATO, FORNITORE }
}
