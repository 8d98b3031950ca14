package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.pratica.PraticaNonTrovata;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the receipts, each set once after its act: by the round, or at once for who asks before. */
@Component
class CarteDelleRicevute {

    private final RicevutaFissataRepository righe;
    private final UnaStampa una;

    CarteDelleRicevute(RicevutaFissataRepository righe, UnaStampa una) {
        this.righe = righe;
        this.una = una;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void stampa(Ambito ambito, long id, Instant ora) {
        righe.prendi(ambito, id, ora).ifPresent(riga -> segna(ambito, riga));
    }

    /** After a failure that rolled the attempt back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fallita(Ambito ambito, long id, Instant ora, String errore) {
        righe.prendi(ambito, id, ora).ifPresent(riga -> {
            riga.fallita(ora, errore);
            righe.save(riga);
        });
    }

    /** The paper that is there, or else one set now; never while the round sets the same. */
    @Transactional
    public DocumentoId subito(Ambito ambito, String numero) {
        RicevutaFissata riga = righe.tieni(ambito, numero).orElseThrow(() -> new PraticaNonTrovata(numero));
        DocumentoId carta = riga.documento();
        return carta == null ? segna(ambito, riga) : carta;
    }

    private DocumentoId segna(Ambito ambito, RicevutaFissata riga) {
        DocumentoId carta = una.conserva(ambito, riga);
        riga.stampata(carta);
        righe.save(riga);
        return carta;
    }
}
