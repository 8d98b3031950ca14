package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks in the hands of several officers, and several tasks of one case. */
@ProvaIntegrata
class CompitiTests {

    @Autowired
    private Mani mani;
    @Autowired
    private Compiti compiti;
    @Autowired
    private Comunicazioni comunicazioni;
    @Autowired
    private Pratiche pratiche;

    @Test
    void dueComunicazioniInsiemeSiEsaminanoCiascunaNellaSuaAttivita() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        String esame = "Task_EsaminareLaComunicazione";
        mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "La prima."));
        String prima = mani.compito(numero, esame);
        mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "La seconda."));
        String seconda = compiti.dellaPratica(numero).stream().map(AttivitaAperta::id).filter(i -> !i.equals(prima))
                .findFirst().orElseThrow();

        mani.svolge("sportello.fiesole", seconda, Map.of("esito", "RILIEVO", "annotazione", "Manca la pianta."));
        assertThat(lette(numero)).containsExactly(false, true);
        mani.svolge("sportello.fiesole", prima, Map.of("esito", "PRESA_VISIONE"));
        assertThat(lette(numero)).containsExactly(true, true);
        assertThat(mani.aperte(numero)).isEmpty();
    }

    @Test
    void chiArrivaSecondoSaIlNomeDiChiHaPresoLAttivita() {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String compito = mani.compito(numero, "Task_VerificareLaCompletezza");
        compiti.prendi(mani.utente("istruttore.firenze"), compito);
        Utente altro = new Utente("altro", "Altro", "", "", Set.of(), Set.of(new Incarico(FIRENZE, Ruolo.ISTRUTTORE)));
        assertThatThrownBy(() -> compiti.prendi(altro, compito)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("Istruttore tecnico di Firenze");
        assertThatThrownBy(() -> compiti.rilascia(altro, compito)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("Istruttore tecnico di Firenze");
    }

    @Test
    void chiPrendeUnAttivitaMentreLaParteRinunciaAspettaENonBloccaNessuno() {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String compito = mani.compito(numero, "Task_VerificareLaCompletezza");
        ExecutorService ufficio = Executors.newSingleThreadExecutor();
        try {
            AtomicReference<Future<AttivitaAperta>> presa = new AtomicReference<>();
            mani.inUnAtto(() -> {
                pratiche.leggiETieni(Ambito.di(mani.geometra()), numero);
                presa.set(ufficio.submit(() -> compiti.prendi(mani.utente("istruttore.firenze"), compito)));
                assertThatThrownBy(() -> presa.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Ci ha ripensato."));
            });
            assertThatThrownBy(() -> presa.get().get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(AttivitaContesa.class)
                    .hasMessageContaining("Rinuncia");
            assertThat(mani.aperte(numero)).containsExactly("Task_PrendereAttoDellaRinuncia");
        } finally {
            ufficio.shutdownNow();
        }
    }

    private List<Boolean> lette(NumeroPratica numero) {
        return comunicazioni.di(Ambito.di(mani.geometra()), numero).stream().map(Comunicazione::letta).toList();
    }
}
