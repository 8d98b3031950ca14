package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What receipts say, written once in the act they attest and from then on only read. */
@Component
class RicevuteFissate {

    private final RicevutaFissataRepository righe;
    private final JsonMapper json;
    private final Clock orologio;

    RicevuteFissate(RicevutaFissataRepository righe, JsonMapper json, Clock orologio) {
        this.righe = righe;
        this.json = json;
        this.orologio = orologio;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Ricevuta.Fissata fissa(NumeroPratica pratica, Ricevuta ricevuta) {
        return leggi(righe.save(RicevutaFissata.di(pratica, ricevuta.numero(), json.writeValueAsString(ricevuta),
                orologio.instant())));
    }

    Optional<Ricevuta.Fissata> dellaPresentazione(Ambito ambito, NumeroPratica pratica) {
        return righe.dellaPresentazione(ambito, pratica).map(this::leggi);
    }

    Optional<Ricevuta.Fissata> trova(Ambito ambito, NumeroPratica pratica, String numero) {
        return righe.trova(ambito, pratica, numero).map(this::leggi);
    }

    Ricevuta.Fissata leggi(RicevutaFissata riga) {
        return new Ricevuta.Fissata(json.readValue(riga.contenuto(), Ricevuta.class), riga.pratica().valore(),
                riga.impronta());
    }
}
