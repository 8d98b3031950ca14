package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which idempotency key made which filing: a repeated request is answered as the first one. */
@Component
class ChiaviDiPresentazione {

    private final JdbcClient jdbc;

    ChiaviDiPresentazione(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EsitoPresentazione> gia(Utente chi, PraticaId id, String chiave) {
        return jdbc.sql("select numero, ricevuta, presentata_il from chiave_presentazione"
                        + " where chiave = ? and utente = ? and pratica = ?")
                .params(chiave, chi.nomeUtente(), id.valore())
                .query((r, i) -> new EsitoPresentazione(new NumeroPratica(r.getString(1)), r.getString(2),
                        r.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void ricorda(Utente chi, PraticaId id, String chiave, EsitoPresentazione esito) {
        jdbc.sql("insert into chiave_presentazione (chiave, utente, pratica, numero, ricevuta, presentata_il)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(chiave, chi.nomeUtente(), id.valore(), esito.numero().valore(), esito.ricevuta(),
                        esito.presentataIl().atOffset(ZoneOffset.UTC))
                .update();
    }
}
