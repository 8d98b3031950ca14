package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/**
 * The timer of the term of control and the prohibition of the head of the office, at the same instant. The day of the act decides
 * (art. 19 c. 3 e 6-bis, art. 2 c. 8-bis L. 241/1990), not who comes first: when the last useful day has ended there is no act any
 * more; when only the timer rings, as on a machine whose clock is ahead, the act is good and the timer has nothing to record.
 */
final class GaraDelControllo {

    private static final String DIVIETO = "{\"decisione\":\"VIETA\",\"motivazione\":\"Le opere riguardano parti strutturali.\","
            + "\"rimedi\":\"Ricorso al TAR.\"}";

    private final DueProcessi due;
    private final String numero;
    private final String compito;

    /** @param compito the task in which the head of the office has the act in hand */
    GaraDelControllo(DueProcessi due, String numero, String compito) {
        this.due = due;
        this.numero = numero;
        this.compito = compito;
    }

    /** Act and timer come first in turn; in every other pair the term is over. */
    void corre(int prova) throws Exception {
        boolean finito = prova / 2 % 2 == 0;
        unoSolo(finito, new PraticaContesa(due, numero).corre(prova % 2 == 0, () -> due.rest(prova / 2, "responsabile.pontassieve", "POST",
                "/api/v1/attivita/" + compito + "/completamento", DIVIETO), () -> suona(finito)));
    }

    private void suona(boolean finito) throws SQLException {
        if (finito) {
            due.sql("update termine set scadenza = scadenza - 400, grezza = grezza - 400, decorrenza = decorrenza - 400 where " + termine());
        }
        due.sql("update act_ru_job set duedate_ = duedate_ - interval '400 days' where " + sveglia());
    }

    /** One effect, whole: row, timer, journal, act, paper, register, letters, desk; the other is told. */
    private void unoSolo(boolean finito, HttpResponse<String> risposta) throws Exception {
        assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(finito ? 409 : 204);
        if (finito) {
            assertThat(risposta.body()).contains("consumato");
        }
        String stato = finito ? "DECORSO" : "CHIUSO";
        assertThat(DueProcessi.finoA(List.of(stato), () -> due.sql("select stato from termine where " + termine()))).containsExactly(stato);
        assertThat(DueProcessi.finoA(List.of("0"), () -> due.sql("select count(*) from act_ru_job where " + sveglia()))).containsExactly("0");
        String quanti = finito ? "0" : "1";
        assertThat(due.sql("select stato from pratica where numero = '" + numero + "'"))
                .containsExactly(finito ? "LAVORI_IN_CORSO" : "VIETATA");
        conta("giornale where fatto like 'Termine «Termine di controllo%' and numero", "1");
        conta("giornale where fatto like 'Adottato l''atto%' and numero", quanti);
        conta("provvedimento a join documento d on d.id = cast(a.documento as uuid) where a.pratica", quanti);
        conta("registrazione where verso = 'USCITA' and pratica", quanti);
        conta("avviso where oggetto like 'Divieto%' and pratica", finito ? "0" : "2");
        conta("attivita_svolta where numero", quanti);
        conta("scrivania_attivita where numero", "0");
        assertThat(due.sql("select count(*) from act_ru_incident")).containsExactly("0");
    }

    private void conta(String dove, String quanti) throws SQLException {
        assertThat(due.sql("select count(*) from " + dove + " = '" + numero + "'")).as("%s: %s", numero, dove).containsExactly(quanti);
    }

    private String termine() {
        return "codice = 'CILA.controllo' and numero = '" + numero + "'";
    }

    private String sveglia() {
        return "process_instance_id_ in (select sveglia from termine where " + termine() + ")";
    }
}
