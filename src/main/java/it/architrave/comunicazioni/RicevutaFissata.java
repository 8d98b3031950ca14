package it.architrave.comunicazioni;

import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Impronta;
import it.architrave.pratica.NumeroPratica;
import it.architrave.protocollo.Tentativi;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A receipt as the act fixed it, one JSON text that never changes; and, once set, the document that is its paper. */
@Table("ricevuta_fissata")
class RicevutaFissata {

    @Id
    private final @Nullable Long id;
    private final CodiceIstat comune;
    private final NumeroPratica pratica;
    private final String numero;
    private final String contenuto;
    private final String impronta;
    private final Instant fissataIl;
    private @Nullable UUID documento;
    @Embedded.Empty
    private Tentativi tentativi;

    @PersistenceCreator
    RicevutaFissata(@Nullable Long id, CodiceIstat comune, NumeroPratica pratica, String numero, String contenuto,
                    String impronta, Instant fissataIl, Tentativi tentativi) {
        this.id = id;
        this.comune = comune;
        this.pratica = pratica;
        this.numero = numero;
        this.contenuto = contenuto;
        this.impronta = impronta;
        this.fissataIl = fissataIl;
        this.tentativi = tentativi;
    }

    static RicevutaFissata di(NumeroPratica pratica, String numero, String contenuto, Instant ora) {
        return new RicevutaFissata(null, pratica.comune(), pratica, numero, contenuto, Impronta.diTesto(contenuto), ora,
                Tentativi.da(ora));
    }

    /** The content; refused if it is not the one that was fixed. */
    String contenuto() {
        if (!Impronta.diTesto(contenuto).equals(impronta)) {
            throw new IllegalStateException("Il contenuto della ricevuta " + numero + " non è quello fissato.");
        }
        return contenuto;
    }

    void stampata(DocumentoId carta) {
        this.documento = carta.valore();
    }

    void fallita(Instant ora, String errore) {
        this.tentativi = tentativi.fallito(ora, errore);
    }

    @Nullable DocumentoId documento() {
        return documento == null ? null : new DocumentoId(documento);
    }

    NumeroPratica pratica() {
        return pratica;
    }

    String numero() {
        return numero;
    }

    String impronta() {
        return impronta;
    }

    Tentativi tentativi() {
        return tentativi;
    }
}
