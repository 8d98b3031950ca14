package it.architrave.catalogo;

import java.util.List;

/**
 * A national module in one version: its quadri in sections and the attachments it asks for.
 *
 * @param codice   procedure and process id ({@code Cila})
 * @param versione date of the agreement that fixed it
 * @param regime   the legal regime, for the reader
 */
public record Modulo(String codice, String versione, String titolo, String regime, List<Sezione> sezioni,
                     List<AllegatoPrevisto> allegati) {

    /** Quadri that are filled in together. */
    public record Sezione(String titolo, List<Quadro> quadri) {
    }

    public List<Quadro> quadri() {
        return sezioni.stream().flatMap(s -> s.quadri().stream()).toList();
    }

    /** The quadro of that code, or a refusal that names it. */
    public Quadro quadro(String codice) {
        return quadri().stream().filter(q -> q.codice().equals(codice)).findFirst()
                .orElseThrow(() -> new QuadroSconosciuto(codice, this.codice));
    }
}
