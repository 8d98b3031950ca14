package it.architrave.fascicolo;

import it.architrave.pratica.PraticaId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document of a case file, from the draft on: what it is, which content, who brought it and when, who signed it.
 *
 * @param codice attachment code of the module, or a reserved one of {@link NuovoDocumento}
 */
@Table("documento")
public record Documento(@Id DocumentoId id, PraticaId pratica, String codice, @Embedded.Empty Contenuto contenuto,
                        @Embedded.Empty Consegna consegna, @Embedded.Empty Situazione situazione,
                        @Version int versione) {

    /**
     * The file itself.
     *
     * @param tipo     MIME type found in the content
     * @param impronta SHA-256, hexadecimal; its address in the archive
     */
    public record Contenuto(String nomeFile, String tipo, long dimensione, String impronta) {
    }

    /** How it came in. */
    public record Consegna(String descrizione, String caricatoDa, Instant caricatoIl) {
    }

    /** What was found out or done afterwards: signatures examined, taken out of the draft. */
    public record Situazione(@Nullable EsitoFirma firma, boolean tolto) {
    }

    Documento con(EsitoFirma firma) {
        return new Documento(id, pratica, codice, contenuto, consegna, new Situazione(firma, situazione.tolto), versione);
    }

    Documento tolto() {
        return new Documento(id, pratica, codice, contenuto, consegna, new Situazione(situazione.firma, true), versione);
    }

    public String nomeFile() {
        return contenuto.nomeFile;
    }

    public String tipo() {
        return contenuto.tipo;
    }

    public long dimensione() {
        return contenuto.dimensione;
    }

    public String impronta() {
        return contenuto.impronta;
    }

    public String descrizione() {
        return consegna.descrizione;
    }

    public String caricatoDa() {
        return consegna.caricatoDa;
    }

    public Instant caricatoIl() {
        return consegna.caricatoIl;
    }

    /** The signatures, once examined. */
    public @Nullable EsitoFirma firma() {
        return situazione.firma;
    }
}
