package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Metropolitan administrators enrol each other, and one always stays. */
@ProvaIntegrata
class AmministratoriTests {

    @Autowired
    private Amministratori amministratori;
    @Autowired
    private Addetti addetti;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Iscrizioni iscrizioni;
    @Autowired
    private Mani mani;
    @Autowired
    private PlatformTransactionManager transazioni;

    @Test
    void lUltimoAmministratoreAttivoNonSiDisattiva() {
        Utente regia = mani.utente("regia");
        new TransactionTemplate(transazioni).executeWithoutResult(t -> {
            addetti.amministratori(regia).stream().filter(a -> !a.nomeUtente().equals("regia"))
                    .forEach(a -> iscrizioni.attiva(a.nomeUtente(), false));
            assertThatThrownBy(() -> amministratori.disattiva(regia, "regia")).isInstanceOf(ModificaRifiutata.class);
            String altro = nuovo(regia);
            amministratori.disattiva(mani.utente(altro), "regia");
            assertThat(anagrafe.utente("regia")).isEmpty();
            assertThatThrownBy(() -> amministratori.disattiva(mani.utente(altro), altro)).isInstanceOf(ModificaRifiutata.class);
            assertThatThrownBy(() -> amministratori.riattiva(regia, "regia")).as("chi è disattivato non agisce più")
                    .isInstanceOf(ModificaRifiutata.class);
            t.setRollbackOnly();
        });
        assertThat(anagrafe.utente("regia")).isPresent();
    }

    @Test
    void diDueCheSiDisattivanoAVicendaUnoResta() throws Exception {
        Utente regia = mani.utente("regia");
        Utente primo = mani.utente(nuovo(regia));
        Utente secondo = mani.utente(nuovo(regia));
        try (var insieme = Fili.due()) {
            long riusciti = Stream.of(insieme.fa(() -> amministratori.disattiva(primo, secondo.nomeUtente())),
                    insieme.fa(() -> amministratori.disattiva(secondo, primo.nomeUtente()))).filter(AmministratoriTests::riuscito).count();
            assertThat(riusciti).isEqualTo(1);
        }
        assertThat(Stream.of(primo, secondo).filter(u -> anagrafe.utente(u.nomeUtente()).isPresent())).hasSize(1);
        Stream.of(primo, secondo).forEach(u -> iscrizioni.attiva(u.nomeUtente(), false));
    }

    @Test
    void chiDirigeUnUfficioNonENessunoTraGliAmministratori() {
        Utente capo = mani.utente("responsabile.marradi");
        assertThatThrownBy(() -> amministratori.disattiva(capo, "regia")).isInstanceOf(UfficioNonTrovato.class);
        assertThatThrownBy(() -> nuovo(capo)).isInstanceOf(UfficioNonTrovato.class);
        assertThatThrownBy(() -> addetti.amministratore(mani.utente("regia"), "geometra")).isInstanceOf(UfficioNonTrovato.class);
    }

    private String nuovo(Utente chi) {
        String nome = "m" + UUID.randomUUID().toString().substring(0, 12);
        return amministratori.iscrivi(chi, new NuovoAddetto(nome, "Rita Gori", "", nome + "@example.it")).nomeUtente();
    }

    private static boolean riuscito(Future<?> atto) {
        try {
            atto.get();
            return true;
        } catch (Exception rifiutato) {
            return false;
        }
    }

    /** Two hands at once. */
    private record Fili(java.util.concurrent.ExecutorService mani) implements AutoCloseable {

        static Fili due() {
            return new Fili(Executors.newFixedThreadPool(2));
        }

        Future<?> fa(Runnable atto) {
            Callable<Boolean> chiamata = () -> {
                atto.run();
                return true;
            };
            return mani.submit(chiamata);
        }

        @Override
        public void close() {
            mani.shutdownNow();
        }
    }
}
