package it.architrave.fascicolo;

/**
 * A document about to enter the case file.
 *
 * @param codice      attachment code of the module, or one of the reserved codes below
 * @param nomeFile    name given by the sender; shown, never used as a path
 * @param descrizione what it is, for the reader
 * @param caricatoDa  who brought it
 */
public record NuovoDocumento(String codice, String nomeFile, String descrizione, String caricatoDa) {

    /** The frozen summary to be signed. */
    public static final String RIEPILOGO = "riepilogo";
    /** The summary as signed by a declarant. */
    public static final String RIEPILOGO_FIRMATO = "riepilogoFirmato";
    /** The receipt (art. 18-bis L. 241/1990). */
    public static final String RICEVUTA = "ricevuta";
    /** An act of the office. */
    public static final String ATTO = "atto";
    /** What the party sends after filing. */
    public static final String COMUNICAZIONE = "comunicazione";

    private static final int MASSIMA_DESCRIZIONE = 300;

    public NuovoDocumento {
        if (descrizione.length() > MASSIMA_DESCRIZIONE) {
            throw new DocumentoRifiutato("La descrizione del file «" + nomeFile + "» supera i "
                    + MASSIMA_DESCRIZIONE + " caratteri.");
        }
    }
}
