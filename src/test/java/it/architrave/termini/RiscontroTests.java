package it.architrave.termini;

import static it.architrave.termini.IstanzaDiProva.DURATA;
import static it.architrave.termini.IstanzaDiProva.FERMA;
import static it.architrave.termini.IstanzaDiProva.SILENZIO;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ambito;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.Differenza.Genere;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The proof that terms and timers are equal; each damage is done by hand. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiscontroTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Mani mani;
    @Autowired
    private Riscontro riscontro;
    @Autowired
    private Termini termini;
    @Autowired
    private Giornale giornale;
    @Autowired
    private ManagementService lavori;
    @Autowired
    private JdbcClient jdbc;
    private IstanzaDiProva istanza;

    @BeforeAll
    void deposita(@Autowired ProcessEngine motore, @Autowired OrologioDiProva.Mobile orologio,
                  @Autowired OrologioDelMotore orologioDelMotore) {
        istanza = new IstanzaDiProva(motore, jdbc, orologio, orologioDelMotore);
        istanza.deposita();
        riscontro.rimedia("prova");
    }

    @AfterAll
    void togli() {
        istanza.togli();
        riscontro.confronta();
    }

    @AfterEach
    void adesso() {
        istanza.adesso();
    }

    @Test
    void chiConcordaNonSiSegnala() {
        NumeroPratica numero = istanza.avvia(mani);
        istanza.riceve(mani, numero, "ModificheRichieste");
        riscontro.confronta();
        assertThat(di(numero)).isEmpty();
        assertThat(riscontro.ultimo()).isPresent();
    }

    @Test
    void unaSvegliaSpostataAManoSiVedeESiRimetteInPari() {
        NumeroPratica numero = istanza.avvia(mani);
        Date giusta = istanza.sveglia(numero, SILENZIO).getDuedate();
        lavori.setJobDuedate(istanza.sveglia(numero, SILENZIO).getId(), Date.from(giusta.toInstant().plusSeconds(86_400)));
        riscontro.confronta();
        assertThat(di(numero)).singleElement().satisfies(d -> {
            assertThat(d.genere()).isEqualTo(Genere.DATA_DIVERSA);
            assertThat(d.dovuta()).isEqualTo(giusta.toInstant());
        });
        riscontro.rimedia("Rita Regia");
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(giusta);
        assertThat(di(numero)).isEmpty();
        assertThat(giornale.voci(TUTTO, numero)).filteredOn(v -> v.chi().equals("Rita Regia")).singleElement()
                .extracting(VoceGiornale::fatto).asString().contains("rimessa in pari");
    }

    @Test
    void unaSvegliaPersaSiRifa() {
        NumeroPratica numero = istanza.avvia(mani);
        Date giusta = istanza.sveglia(numero, SILENZIO).getDuedate();
        Date durata = istanza.sveglia(numero, DURATA).getDuedate();
        lavori.deleteJob(istanza.sveglia(numero, SILENZIO).getId());
        riscontro.confronta();
        assertThat(di(numero)).singleElement().extracting(Differenza::genere).isEqualTo(Genere.SENZA_SVEGLIA);
        riscontro.rimedia("Rita Regia");
        assertThat(istanza.sveglie(numero, SILENZIO)).singleElement().satisfies(j -> assertThat(j.getDuedate()).isEqualTo(giusta));
        assertThat(istanza.sveglie(numero, DURATA)).singleElement().satisfies(j -> assertThat(j.getDuedate()).isEqualTo(durata));
        istanza.vaiA(giusta.toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        assertThat(IstanzaDiProva.termine(termini, numero, SILENZIO).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
    }

    @Test
    void unaSvegliaSenzaTermineSiFerma() {
        NumeroPratica numero = istanza.avvia(mani);
        jdbc.sql("update termine set stato = 'CESSATO', chiuso_il = timestamp with time zone '2026-01-01 00:00:00+00' where numero = ?"
                + " and codice = ?").params(numero.valore(), DURATA).update();
        riscontro.confronta();
        assertThat(di(numero)).singleElement().satisfies(d -> {
            assertThat(d.genere()).isEqualTo(Genere.SENZA_TERMINE);
            assertThat(d.dovuta()).isNull();
        });
        riscontro.rimedia("Rita Regia");
        assertThat(istanza.sveglia(numero, DURATA).getDuedate()).isEqualTo(FERMA);
        assertThat(di(numero)).isEmpty();
    }

    @Test
    void unaSvegliaRimastaSenzaTentativiTornaASuonare() {
        NumeroPratica numero = istanza.avvia(mani);
        lavori.setJobDuedate(istanza.sveglia(numero, SILENZIO).getId(), Date.from(FERMA.toInstant().minusSeconds(1)));
        lavori.setJobRetries(istanza.sveglia(numero, SILENZIO).getId(), 0);
        riscontro.rimedia("Rita Regia");
        assertThat(istanza.sveglia(numero, SILENZIO).getRetries()).isPositive();
    }

    @Test
    void unTermineSenzaPiuIlSuoModelloRestaDaEsaminare() {
        NumeroPratica numero = istanza.avvia(mani);
        jdbc.sql("update termine set sveglia = 'sparita' where numero = ? and codice = ?").params(numero.valore(), SILENZIO).update();
        riscontro.rimedia("Rita Regia");
        assertThat(di(numero)).extracting(Differenza::genere).contains(Genere.SENZA_SVEGLIA);
        jdbc.sql("update termine set sveglia = ? where numero = ? and codice = ?")
                .params(istanza.sveglia(numero, SILENZIO).getProcessInstanceId(), numero.valore(), SILENZIO).update();
    }

    private List<Differenza> di(NumeroPratica numero) {
        return riscontro.differenze(Integer.MAX_VALUE).stream().filter(d -> d.numero().equals(numero.valore())).toList();
    }
}
