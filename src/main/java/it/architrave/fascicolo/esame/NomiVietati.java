package it.architrave.fascicolo.esame;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Listens to the bytes of a PDF for the names that make it more than a static document (AgID guidelines on the creation
 * of electronic documents, annex 2), however they are spelled.
 */
final class NomiVietati {

    private static final String ATTIVO = "contiene elementi attivi (%s), che un documento da conservare non può avere:"
            + " salvarlo o stamparlo di nuovo come PDF/A e caricare quello.";
    private static final String DENTRO = "contiene altri file al suo interno: caricarli uno per uno, ciascuno come"
            + " allegato, e togliere quelli dentro il PDF.";
    private static final Map<String, String> VIETATI = Map.ofEntries(
            Map.entry("JavaScript", ATTIVO.formatted("un programma JavaScript")),
            Map.entry("Launch", ATTIVO.formatted("un comando che avvia programmi")),
            Map.entry("SubmitForm", ATTIVO.formatted("un modulo che invia dati")),
            Map.entry("ImportData", ATTIVO.formatted("un comando che importa dati")),
            Map.entry("XFA", ATTIVO.formatted("un modulo XFA")),
            Map.entry("RichMedia", ATTIVO.formatted("un contenuto multimediale")),
            Map.entry("Rendition", ATTIVO.formatted("un contenuto multimediale")),
            Map.entry("Movie", ATTIVO.formatted("un filmato")), Map.entry("Sound", ATTIVO.formatted("un suono")),
            Map.entry("EmbeddedFile", DENTRO), Map.entry("EmbeddedFiles", DENTRO), Map.entry("GoToE", DENTRO),
            Map.entry("Encrypt", "è protetto da una password o da limitazioni: toglierle e salvarlo di nuovo."));
    private static final int PIU_LUNGO = 14;

    private final byte[] nome = new byte[PIU_LUNGO];
    private int lettere = -1;
    private int cifra = -1;
    private int alta;

    void ascolta(int b) throws Vizio {
        if (lettere < 0) {
            lettere = b == '/' ? 0 : -1;
            return;
        }
        if (cifra >= 0) {
            esadecimale(b);
        } else if (b == '#') {
            cifra = 0;
        } else if (Segni.chiude(b)) {
            finito();
            lettere = b == '/' ? 0 : -1;
        } else {
            lettera(b);
        }
    }

    private void esadecimale(int b) {
        int valore = Character.digit(b, 16);
        if (valore < 0) {
            cifra = -1;
            lettere = -1;
        } else if (cifra++ == 0) {
            alta = valore;
        } else {
            cifra = -1;
            lettera(alta << 4 | valore);
        }
    }

    private void lettera(int b) {
        if (lettere == PIU_LUNGO) {
            lettere = -1;
        } else if (lettere >= 0) {
            nome[lettere++] = (byte) b;
        }
    }

    private void finito() throws Vizio {
        if (lettere < 3) {
            return;
        }
        String motivo = VIETATI.get(new String(nome, 0, lettere, StandardCharsets.ISO_8859_1));
        if (motivo != null) {
            throw new Vizio(motivo);
        }
    }
}
