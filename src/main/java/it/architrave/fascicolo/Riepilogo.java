package it.architrave.fascicolo;

import java.time.Instant;
import java.util.List;

/**
 * The frozen summary of a filing, to be signed: all quadri in words, the attachments with their fingerprints.
 *
 * @param testata      what it is, for whom
 * @param dichiaranti  who declares, each with its quality
 * @param dichiarazioni texts that the signer makes own
 * @param momento      when it was frozen
 */
public record Riepilogo(Testata testata, List<Dichiarante> dichiaranti, List<QuadroInParole> quadri,
                        List<Allegato> allegati, List<String> dichiarazioni, Instant momento) implements Stampabile {

    /** Title of the module, its version, municipality addressed, works in one line. */
    public record Testata(String titolo, String versione, String comune, String oggetto) {
    }

    /** A person who declares. */
    public record Dichiarante(String nome, String codiceFiscale, String qualita) {
    }

    /** A quadro with its answers in words. */
    public record QuadroInParole(String lettera, String titolo, List<Voce> voci) {
    }

    @Override
    public String stampa() {
        return "riepilogo";
    }

    @Override
    public String titolo() {
        return testata.titolo;
    }
}
