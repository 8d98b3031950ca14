package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** A case for which an act and a timer wait at the same instant: the race holds it until it has seen them both waiting. */
record PraticaContesa(DueProcessi due, String numero) {

    private static final String IN_ATTESA = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock' and query like '%from pratica p%for update%'";

    /** Makes a timer due. */
    interface Sveglia {
        void suona() throws Exception;
    }

    /** The answer of the act; what became of the timer is in the database. */
    HttpResponse<String> corre(boolean primaLAtto, Callable<HttpResponse<String>> atto, Sveglia sveglia) throws Exception {
        CompletableFuture<HttpResponse<String>> risposta;
        try (Connection tenuta = DriverManager.getConnection(due.indirizzo())) {
            tenuta.setAutoCommit(false);
            try (var comando = tenuta.createStatement()) {
                comando.execute("select numero from pratica where numero = '" + numero + "' for update");
            }
            risposta = primaLAtto ? parte(atto) : CompletableFuture.completedFuture(null);
            attendono(primaLAtto ? 1 : 0);
            sveglia.suona();
            attendono(primaLAtto ? 2 : 1);
            risposta = primaLAtto ? risposta : parte(atto);
            attendono(2);
            tenuta.commit();
        }
        return risposta.get();
    }

    private static CompletableFuture<HttpResponse<String>> parte(Callable<HttpResponse<String>> atto) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return atto.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void attendono(int quanti) throws Exception {
        assertThat(DueProcessi.finoA(true, () -> Integer.parseInt(due.sql(IN_ATTESA).get(0)) >= quanti)).as("attendono la pratica").isTrue();
    }
}
