package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** The due timer of an invitation and the answer of the party, at the same instant. */
final class GaraDelTermine {

    private static final String RISPOSTA = "{\"tipo\":\"RISPOSTA_INVITO\",\"dati\":{\"testo\":\"Ecco le quote.\"}}";

    private final DueProcessi due;
    private final String numero;

    GaraDelTermine(DueProcessi due, String numero) {
        this.due = due;
        this.numero = numero;
    }

    /** The answer of the act; the timer is in the row. */
    HttpResponse<String> corre(int prova) throws Exception {
        return new PraticaContesa(due, numero).corre(prova % 2 == 0, () -> due.rest(prova / 2, "geometra", "POST",
                "/api/v1/pratiche/" + numero + "/comunicazioni", RISPOSTA), this::scade);
    }

    /** The last useful day is long past, in the row and on the timer. */
    void scade() throws SQLException {
        due.sql("update termine set scadenza = scadenza - 400, grezza = grezza - 400, decorrenza = decorrenza - 400 where numero = '"
                + numero + "'");
        due.sql("update act_ru_job set duedate_ = duedate_ - interval '400 days' where process_instance_id_ in"
                + " (select sveglia from termine where numero = '" + numero + "')");
    }

    /** One of the two, whole, and nothing of the other. */
    void unoSolo(HttpResponse<String> risposta) throws Exception {
        boolean risposto = risposta.statusCode() == 201;
        String atteso = risposto ? "CHIUSO" : "DECORSO";
        assertThat(DueProcessi.finoA(List.of(atteso), () -> due.sql("select stato from termine where numero = '" + numero + "'")))
                .as(risposta.body()).containsExactly(atteso);
        if (!risposto) {
            assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(409);
        }
        assertThat(due.sql("select stato from invito where numero = '" + numero + "'")).containsExactly(risposto ? "RISPOSTO" : "SCADUTO");
        assertThat(due.sql("select count(*) from comunicazione where pratica = '" + numero + "'")).containsExactly(risposto ? "1" : "0");
        assertThat(due.sql("select count(*) from giornale where fatto like 'Termine «%' and numero = '" + numero + "'"))
                .containsExactly("1");
        assertThat(due.sql("select nodo from scrivania_attivita where numero = '" + numero + "'"))
                .containsExactly("Task_VerificareLaCompletezza");
        assertThat(due.sql("select count(*) from act_ru_incident")).containsExactly("0");
    }
}
