package it.architrave.termini;

import static it.architrave.termini.IstanzaDiProva.DURATA;
import static it.architrave.termini.IstanzaDiProva.FERMA;
import static it.architrave.termini.IstanzaDiProva.SILENZIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running term with all its stops: the row is the truth, the timer follows it in the same commit and only wakes up. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerminiViviTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Mani mani;
    @Autowired
    private Termini termini;
    @Autowired
    private Giornale giornale;
    private IstanzaDiProva istanza;

    @BeforeAll
    void deposita(@Autowired ProcessEngine motore, @Autowired JdbcClient jdbc, @Autowired OrologioDiProva.Mobile orologio,
                  @Autowired OrologioDelMotore orologioDelMotore) {
        istanza = new IstanzaDiProva(motore, jdbc, orologio, orologioDelMotore);
        istanza.deposita();
    }

    @AfterAll
    void togli() {
        istanza.togli();
    }

    @AfterEach
    void adesso() {
        istanza.adesso();
    }

    @Test
    void maturaIlSilenzioAssensoAllaScadenza() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate ultimo = ultimo(numero);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));
        istanza.vaiA(fine(numero).toInstant().minusSeconds(5));
        assertThat(istanza.suonano(numero)).as("nell'ultimo giorno utile").isZero();
        istanza.vaiA(fine(numero).toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        formato(numero, ultimo);
        assertThat(istanza.suonano(numero)).isZero();
    }

    @Test
    void formatoAServerSpentoHaLoStessoLaDataDellaLegge() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate ultimo = ultimo(numero);
        istanza.vaiA(fine(numero).toInstant().plusSeconds(3 * 86_400 + 7));
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        formato(numero, ultimo);
        assertThat(giornale.voci(TUTTO, numero).stream().filter(v -> v.fatto().contains("Silenzio di prova» decorso")))
                .singleElement().satisfies(v -> assertThat(v.momento()).as("quando fu scritto").isAfter(fine(ultimo).toInstant()));
    }

    @Test
    void laRichiestaDiUnModelloChiamatoInterrompeILTermineDiChiLoChiama() {
        NumeroPratica numero = istanza.avvia(mani);
        Date durata = istanza.sveglia(numero, DURATA).getDuedate();
        istanza.riceve(mani, numero, "DocumentiRichiesti");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).as("parcheggiata").isEqualTo(FERMA);
        assertThat(istanza.sveglia(numero, DURATA).getDuedate()).as("l'altro termine corre").isEqualTo(durata);

        istanza.passano(40);
        assertThat(istanza.suonano(numero)).isZero();
        istanza.riceve(mani, numero, "DocumentiRicevuti");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));
        assertThat(istanza.sveglia(numero, DURATA).getDuedate()).isEqualTo(durata);
        LocalDate ultimo = ultimo(numero);
        assertThat(ultimo).isAfter(termine(numero).corsa().decorrenza().plusDays(69));
        istanza.vaiA(fine(numero).toInstant());
        assertThat(istanza.suonano(numero)).as("i due termini").isEqualTo(2);
        formato(numero, ultimo);
    }

    @Test
    void laRichiestaDiModificheSospendeEPoiIlTermineRiprende() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate prima = ultimo(numero);
        istanza.riceve(mani, numero, "ModificheRichieste");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.SOSPESO);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(FERMA);
        istanza.passano(7);
        istanza.riceve(mani, numero, "ModificheRicevute");
        assertThat(ultimo(numero)).isAfterOrEqualTo(prima.plusDays(5)).isBefore(prima.plusDays(11));
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));
    }

    @Test
    void senzaOsservazioniIlTermineRiprendeDaSeDopoIlPreavviso() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate prima = ultimo(numero);
        istanza.riceve(mani, numero, "PreavvisoComunicato");
        LocalDate dopo = ultimo(numero);
        assertThat(dopo).isAfter(prima);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));
        istanza.vaiA(fine(dopo).toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        formato(numero, dopo);
    }

    @Test
    void leOsservazioniSpostanoLaRipresaELaSveglia() {
        NumeroPratica numero = istanza.avvia(mani);
        istanza.riceve(mani, numero, "PreavvisoComunicato");
        LocalDate senza = ultimo(numero);
        istanza.passano(8);
        istanza.riceve(mani, numero, "OsservazioniRicevute");
        assertThat(ultimo(numero)).isAfter(senza);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));
    }

    @Test
    void lAttoPrimaDellaFineChiudeIlTermineEToglieLaSveglia() {
        NumeroPratica numero = istanza.avvia(mani);
        Job sveglia = istanza.sveglia(numero, SILENZIO);
        istanza.riceve(mani, numero, "ProvvedimentoAdottato");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        assertThat(istanza.finita(numero)).isTrue();
        assertThatThrownBy(() -> istanza.suona(sveglia)).as("chi sveglia non trova più nessuno").isInstanceOf(RuntimeException.class);
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void unaSecondaRichiestaEUnaTardivaSonoVietateENullaCambia() {
        NumeroPratica numero = istanza.avvia(mani);
        istanza.riceve(mani, numero, "DocumentiRichiesti");
        istanza.riceve(mani, numero, "DocumentiRicevuti");
        Termine prima = termine(numero);
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "DocumentiRichiesti"))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("non lo consente di nuovo");
        assertThat(termine(numero)).isEqualTo(prima);
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine(numero));

        NumeroPratica altra = istanza.avvia(mani);
        istanza.passano(20);
        assertThatThrownBy(() -> istanza.riceve(mani, altra, "DocumentiRichiesti"))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("entro");
    }

    @Test
    void dopoLaScadenzaNonSiFermaPiuAncheSeNessunoLHaAncoraScritta() {
        NumeroPratica numero = istanza.avvia(mani);
        istanza.vaiA(fine(numero).toInstant());
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "ModificheRichieste"))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("è decorso");
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "ModificheRichieste"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void nelloStessoSecondoPrimaLaSvegliaPoiLAttoUnSoloEffetto() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate ultimo = ultimo(numero);
        istanza.vaiA(fine(numero).toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "ProvvedimentoAdottato"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        formato(numero, ultimo);
    }

    @Test
    void nelloStessoSecondoPrimaLAttoPoiLaSvegliaLAttoArrivaTardiEIlSilenzioSiForma() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate ultimo = ultimo(numero);
        istanza.vaiA(fine(numero).toInstant());
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "ProvvedimentoAdottato"))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("silenzio-assenso");
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        formato(numero, ultimo);
    }

    @Test
    void lOrologioTornatoIndietroNonFaDecorrereNullaENonConsumaTentativi() {
        NumeroPratica numero = istanza.avvia(mani);
        LocalDate ultimo = ultimo(numero);
        Job sveglia = istanza.sveglia(numero, SILENZIO);
        istanza.vaiA(fine(numero).toInstant().minusSeconds(3_600));
        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> istanza.suona(sveglia)).hasCauseInstanceOf(TermineNonDecorso.class);
        }
        Job dopo = istanza.sveglia(numero, SILENZIO);
        assertThat(dopo.getDuedate()).as("torna ad aspettare la sua ora").isEqualTo(fine(numero));
        assertThat(dopo.getRetries()).isPositive();
        istanza.vaiA(fine(numero).toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        istanza.vaiA(fine(ultimo).toInstant().minusSeconds(3_600));
        assertThat(istanza.suonano(numero)).isZero();
        formato(numero, ultimo);
    }

    @Test
    void leNottiDelCambioDellOraIlTermineDecorreAMezzanotteUnaVoltaSola() {
        for (String[] notte : List.of(new String[] {"2026-09-24", "2026-10-24T22:00:00Z"},
                new String[] {"2027-02-25", "2027-03-27T23:00:00Z"})) {
            istanza.vaiA(notte[0], 10);
            NumeroPratica numero = istanza.avvia(mani);
            Instant fine = Instant.parse(notte[1]);
            assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(Date.from(fine));
            istanza.vaiA(fine.minusSeconds(30));
            assertThat(istanza.suonano(numero)).isZero();
            istanza.vaiA(fine);
            assertThat(istanza.suonano(numero)).isEqualTo(1);
            istanza.vaiA(fine.plusSeconds(3 * 3_600));
            assertThat(istanza.suonano(numero)).as("le due passano due volte, o nessuna").isZero();
            assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        }
    }

    @Test
    void doveLaLeggeNonConosceIlTermineLaSvegliaNonSuonaMai(@Autowired JdbcClient jdbc) {
        jdbc.sql("update parametro set valore = 'NESSUNA', unita = 'SCELTA' where codice = ?").param(DURATA).update();
        try {
            NumeroPratica numero = istanza.avvia(mani);
            assertThat(termini.di(TUTTO, numero)).extracting(t -> t.tipo().codice()).contains(SILENZIO).doesNotContain(DURATA);
            assertThat(istanza.sveglia(numero, DURATA).getDuedate()).isEqualTo(FERMA);
        } finally {
            jdbc.sql("update parametro set valore = '60', unita = 'GIORNI' where codice = ?").param(DURATA).update();
        }
    }

    private void formato(NumeroPratica numero, LocalDate ultimo) {
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(termine(numero).tipo().effetto()).isEqualTo(Effetto.ASSENSO);
        assertThat(termine(numero).ultimoGiorno()).isEqualTo(ultimo);
        assertThat(termine(numero).situazione().effettoDal()).isEqualTo(ultimo.plusDays(1));
        assertThat(istanza.finita(numero)).isTrue();
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto).filteredOn(f -> f.contains("silenzio-assenso"))
                .singleElement().asString().contains(Parole.giorno(ultimo.plusDays(1)));
    }

    private Termine termine(NumeroPratica numero) {
        return IstanzaDiProva.termine(termini, numero, SILENZIO);
    }

    private LocalDate ultimo(NumeroPratica numero) {
        return Objects.requireNonNull(termine(numero).ultimoGiorno());
    }

    private Date fine(NumeroPratica numero) {
        return fine(ultimo(numero));
    }

    private static Date fine(LocalDate ultimo) {
        return Date.from(ultimo.plusDays(1).atStartOfDay(Fuso.ROMA).toInstant());
    }
}
