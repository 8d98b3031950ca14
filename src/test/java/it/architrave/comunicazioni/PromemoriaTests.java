package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Periodo;
import it.architrave.catalogo.AmbitoTerritoriale;
import it.architrave.catalogo.ModificheDeiParametri;
import it.architrave.catalogo.NuovoValore;
import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.UnitaDiParametro;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Gara;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who must act is reminded of an open term some days before its last useful day; the clock is moved. */
@ProvaIntegrata
class PromemoriaTests {

    private static final String CODICE = "CILA.regolarizzazione";
    private static final CodiceIstat SESTO = new CodiceIstat("048043");
    private static final CodiceIstat BAGNO = new CodiceIstat("048001");

    @Autowired
    private GiroDeiPromemoria giro;
    @Autowired
    private TurnoDelGiorno turno;
    @Autowired
    private Termini termini;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private ModificheDeiParametri modifiche;
    @Autowired
    private RegistroDeiParametri registro;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private JdbcTemplate base;

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void laParteERicordataUnaVoltaPerOgniSoglia() {
        Termine termine = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        LocalDate ultimo = termine.ultimoGiorno();
        for (LocalDate giorno = termine.calcolo().decorrenza(); !giorno.isAfter(ultimo.plusDays(2)); giorno = giorno.plusDays(1)) {
            motore.vaiAl(giorno);
            giro.ricorda(giorno);
            giro.ricorda(giorno);
        }
        assertThat(soglie(termine)).containsExactly("5", "3", "1");
        assertThat(ricevuti(termine).get(0).avviso().testo()).contains("mancano 5 giorni", "Come è calcolato", "10 giorni",
                termine.numero().valore());
        assertThat(ricevuti(termine)).as("l’ultimo").last().satisfies(a -> assertThat(a.avviso().testo()).contains("manca un giorno"));
    }

    @Test
    void dueProcessiInsiemeMandanoUnSoloPromemoria() throws Exception {
        Termine termine = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        LocalDate giorno = termine.ultimoGiorno().minusDays(1);
        motore.vaiAl(giorno);
        List<Callable<String>> giri = Collections.nCopies(4, () -> {
            giro.ricorda(giorno);
            return "";
        });
        try (var gara = new Gara()) {
            gara.corre(giri);
        }
        assertThat(soglie(termine)).containsExactly("1");
    }

    @Test
    void dopoUnFermoDelServerNonSiMandanoQuelliPassati() {
        Termine termine = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        motore.vaiAl(termine.ultimoGiorno().minusDays(2));
        giro.ricorda(termine.ultimoGiorno().minusDays(2));
        assertThat(soglie(termine)).as("il quinto giorno è passato senza nessuno").containsExactly("3");
        assertThat(ricevuti(termine).get(0).avviso().testo()).contains("mancano 2 giorni");
    }

    @Test
    void unTermineChiusoOFermoNonSiRicorda() {
        Termine chiuso = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        Termine fermo = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        mani.comunica(chiuso.numero(), TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", "Ecco."));
        base.update("update termine set stato = 'SOSPESO' where id = ?", fermo.id());
        motore.vaiAl(chiuso.ultimoGiorno().minusDays(3));
        giro.ricorda(chiuso.ultimoGiorno().minusDays(3));
        assertThat(soglie(chiuso)).isEmpty();
        assertThat(soglie(fermo)).isEmpty();
    }

    @Test
    void conUnaNuovaDataLeSoglieSiContanoDaCapo() {
        Termine termine = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        LocalDate ultimo = termine.ultimoGiorno();
        motore.vaiAl(ultimo.minusDays(5));
        giro.ricorda(ultimo.minusDays(5));
        base.update("update termine set scadenza = ? where id = ?", ultimo.plusDays(4), termine.id());
        giro.ricorda(ultimo.minusDays(4));
        assertThat(soglie(termine)).as("alla nuova data mancano otto giorni: è passata la soglia dei dieci")
                .containsExactly("5", "10");
        giro.ricorda(ultimo.minusDays(1));
        assertThat(soglie(termine)).containsExactly("5", "10", "5");
    }

    @Test
    void ilComuneCheNonLiVuoleLiSpegne() {
        Termine termine = aperto(mani.invitata(BAGNO, "bagno-a-ripoli"));
        LocalDate giorno = termine.ultimoGiorno().minusDays(3);
        modifiche.stabilisci(mani.utente("regia"), new NuovoValore("PROMEMORIA.invio", AmbitoTerritoriale.del(BAGNO),
                new RigaDiParametro.Valore("NO", UnitaDiParametro.SCELTA), new Periodo(giorno, giorno), "nota del Comune", "", "non li vuole"), registro.ultima("PROMEMORIA.invio"));
        motore.vaiAl(giorno);
        giro.ricorda(giorno);
        assertThat(soglie(termine)).isEmpty();
        giro.ricorda(giorno.plusDays(1));
        assertThat(soglie(termine)).as("dal giorno dopo li vuole di nuovo").containsExactly("3");
    }

    @Test
    void ilTermineDellUfficioSiRicordaAllUfficioELaParteNonLoLegge() {
        Termine termine = aperto(mani.invitata(SESTO, "sesto-fiorentino"));
        base.update("update termine set agisce = 'UFFICIO' where id = ?", termine.id());
        LocalDate giorno = termine.ultimoGiorno().minusDays(3);
        motore.vaiAl(giorno);
        giro.ricorda(giorno);
        assertThat(ricevuti(termine)).as("la parte").isEmpty();
        assertThat(avvisi.di(Ambito.di(mani.utente("istruttore.sesto-fiorentino")), termine.numero()))
                .filteredOn(i -> i.avviso().interno()).hasSize(1).first().satisfies(i -> {
                    assertThat(i.avviso().destinatario().indirizzo()).isEqualTo("edilizia@sesto-fiorentino.invalid");
                    assertThat(i.avviso().testo()).contains("Promemoria per l'ufficio", "mancano 3 giorni");
                });
    }

    @Test
    void ilTurnoEUnoAlGiornoERiprendeDopoUnFermo() {
        // Whatever day other tests had taken their turn on.
        base.update("update turno set prossimo = timestamp with time zone '2000-01-01 00:00:00+00' where lavoro = 'promemoria'");
        motore.avanza(Duration.ofDays(400));
        assertThat(turno.prendi()).isPresent();
        assertThat(turno.prendi()).as("un altro processo").isEmpty();
        motore.avanza(Duration.ofMinutes(31));
        LocalDate oggi = turno.prendi().orElseThrow();
        turno.finito(oggi);
        assertThat(turno.prendi()).as("oggi è fatto").isEmpty();
        motore.avanza(Duration.ofDays(3));
        assertThat(turno.prendi()).as("dopo tre giorni di fermo, un turno solo").isPresent();
        assertThat(turno.prendi()).isEmpty();
        motore.adesso();
        assertThat(turno.prendi()).as("un orologio tornato indietro").isPresent();
    }

    private Termine aperto(NumeroPratica numero) {
        return termini.aperto(Ambito.di(mani.geometra()), numero, CODICE).orElseThrow();
    }

    /** Of the reminders that the parties read, the thresholds; several persons of one case count once. */
    private List<String> soglie(Termine termine) {
        return ricevuti(termine).stream().map(i -> i.avviso().chiave().split("/")).map(p -> p[p.length - 2]).toList();
    }

    private List<Invio> ricevuti(Termine termine) {
        return avvisi.di(Ambito.di(mani.geometra()), termine.numero()).stream()
                .filter(i -> i.avviso().chiave().contains("/promemoria/" + termine.id() + "/") && i.avviso().chiave().endsWith("/1"))
                .toList();
    }
}
