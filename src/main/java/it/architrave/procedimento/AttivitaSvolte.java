package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.motore.Attivita;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tasks that have been completed, kept for who comes late and for the record. */
@Component
class AttivitaSvolte {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm")
            .withZone(Fuso.ROMA);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock orologio;
    private final Giornale giornale;

    AttivitaSvolte(JdbcClient jdbc, JsonMapper json, Clock orologio, Giornale giornale) {
        this.giornale = giornale;
        this.jdbc = jdbc;
        this.json = json;
        this.orologio = orologio;
    }

    void ricorda(String chi, AttivitaAperta compito, Map<String, Object> risposte) {
        jdbc.sql("insert into attivita_svolta (id, nodo, numero, comune, chi, quando, risposte) values (?,?,?,?,?,?,?)")
                .params(compito.id(), compito.nodo(), compito.numero().valore(), compito.numero().comune().valore(),
                        chi, orologio.instant().atOffset(ZoneOffset.UTC), json.writeValueAsString(risposte))
                .update();
    }

    /** A task that goes without having been done goes with the journal's line of the act that took it away. */
    @EventListener
    void tolta(Attivita fatto) {
        if (fatto.fatto() == Attivita.Fatto.TOLTA) {
            var numero = new NumeroPratica(fatto.numero());
            giornale.voceDellAtto(numero).ifPresent(voce ->
                    jdbc.sql("insert into attivita_tolta (id, nodo, numero, comune, voce) values (?,?,?,?,?)")
                            .params(fatto.id(), fatto.nodo(), numero.valore(), numero.comune().valore(), voce).update());
        }
    }

    /** Why the task cannot be acted on: who of this officer's municipality has done it, or that there is none. */
    RuntimeException rifiuto(Utente chi, String id) {
        return jdbc.sql("""
                        select comune, chi, quando, '' from attivita_svolta where id = :id
                        union all select t.comune, g.chi, g.momento, g.fatto from attivita_tolta t
                        join giornale g on g.id = t.voce where t.id = :id""").param("id", id)
                .query((r, i) -> chi.comuni().contains(new CodiceIstat(r.getString(1)))
                        ? new AttivitaContesa(perche(r.getString(2), r.getObject(3, OffsetDateTime.class), r.getString(4)))
                        : new AttivitaNonTrovata(id))
                .optional().map(RuntimeException.class::cast).orElseGet(() -> new AttivitaNonTrovata(id));
    }

    private static String perche(String chi, OffsetDateTime quando, String atto) {
        String quale = " " + chi + " il " + MOMENTO.format(quando);
        return atto.isEmpty() ? "L'attività è già stata completata da" + quale + "."
                : "L'attività non è più da svolgere: «" + atto + "» (" + quale.strip() + ").";
    }
}
