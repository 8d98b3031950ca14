package it.architrave.termini;

import static it.architrave.termini.IstanzaDiProva.SILENZIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Ambito;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.calcolo.Arresto;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A running case that contrasts with an adopted plan: filed on 5 October 2026, suspended eleven days later (art. 12 c. 3). */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalvaguardiaVivaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String ADOTTATO = "2026-03-10";
    private static final String PUBBLICATO = "2026-06-30";

    @Autowired
    private Mani mani;
    @Autowired
    private Termini termini;
    @Autowired
    private Salvaguardie salvaguardie;
    @Autowired
    private Giornale giornale;
    @Autowired
    private JdbcClient jdbc;
    private IstanzaDiProva istanza;

    @BeforeAll
    void deposita(@Autowired ProcessEngine motore, @Autowired OrologioDiProva.Mobile orologio,
                  @Autowired OrologioDelMotore orologioDelMotore) {
        istanza = new IstanzaDiProva(motore, jdbc, orologio, orologioDelMotore);
        istanza.deposita();
    }

    @AfterAll
    void togli() {
        istanza.togli();
    }

    @BeforeEach
    void ilCinqueOttobre() {
        istanza.vaiA("2026-10-05", 10);
    }

    @AfterEach
    void adesso() {
        istanza.adesso();
    }

    @Test
    void lAttoDellUfficioSospendeELaRigaDiceConQualeArticoloEFinoAQuando() {
        NumeroPratica numero = sospesa();
        assertThat(arresto(numero)).satisfies(a -> {
            assertThat(a.dal()).isEqualTo("2026-10-16");
            assertThat(a.al()).as("tre anni dall'adozione").isEqualTo("2029-03-10");
            assertThat(a.norma()).isEqualTo("art. 12 c. 3 d.P.R. 380/2001");
        });
        assertThat(termine(numero).ultimoGiorno()).as("19 giorni restavano").isEqualTo("2029-03-29");
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine("2029-03-29"));
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .contains("Intervento in contrasto con il piano adottato martedì 10 marzo 2026, pubblicato fino a martedì 30 giugno 2026",
                        "Termine «Silenzio di prova» sospeso dalla misura di salvaguardia: scade giovedì 29 marzo 2029");
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::motivo).anyMatch(
                d -> d.contains("al più 3 anni dall'adozione del piano, fino a sabato 10 marzo 2029 (art. 12 c. 3"));
    }

    @Test
    void finchéESospesaNonSiFormaIlSilenzioENonSiDecide() {
        NumeroPratica numero = sospesa();
        istanza.vaiA("2026-11-05", 1);
        assertThat(istanza.suonano(numero)).as("il giorno dopo la vecchia fine").isZero();
        istanza.vaiA("2029-03-09", 10);
        istanza.suonano(numero);
        assertThat(termine(numero).aperto()).isTrue();
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "ProvvedimentoAdottato")).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("ogni decisione è sospesa dalla misura di salvaguardia")
                .hasMessageContaining("art. 12 c. 3 d.P.R. 380/2001");
        assertThat(istanza.finita(numero)).isFalse();
    }

    @Test
    void finitaLaMisuraIlTermineRiprendeDaSeEPoiIlSilenzioSiForma() {
        NumeroPratica numero = sospesa();
        istanza.vaiA(fine("2029-03-29").toInstant().minusSeconds(5));
        istanza.suonano(numero);
        assertThat(termine(numero).aperto()).isTrue();
        istanza.vaiA(fine("2029-03-29").toInstant());
        assertThat(istanza.suonano(numero)).isEqualTo(1);
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(termine(numero).situazione().effettoDal()).isEqualTo("2029-03-30");
        assertThat(istanza.finita(numero)).as("nessuno resta ad aspettare").isTrue();
    }

    @Test
    void finitaLaMisuraSiDecideSenzaRiavviare() {
        NumeroPratica numero = sospesa();
        istanza.vaiA("2029-03-12", 10);
        istanza.riceve(mani, numero, "ProvvedimentoAdottato");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void lAttoDellUfficioLaFaCessarePrimaELaSvegliaLoSegue() {
        NumeroPratica numero = sospesa();
        istanza.vaiA("2027-09-15", 10);
        istanza.riceve(mani, numero, "SalvaguardiaCessata");
        assertThat(arresto(numero).al()).isEqualTo("2027-09-15");
        assertThat(termine(numero).ultimoGiorno()).as("il 4 ottobre è festivo").isEqualTo("2027-10-05");
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine("2027-10-05"));
        istanza.riceve(mani, numero, "ProvvedimentoAdottato");
        assertThat(termine(numero).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void ilPianoTrasmessoInTempoPortaLaMisuraACinqueAnni() {
        NumeroPratica numero = sospesa();
        istanza.vaiA("2027-06-30", 10);
        trasmesso(numero, "2027-06-30");
        assertThat(arresto(numero).al()).isEqualTo("2031-03-10");
        assertThat(termine(numero).ultimoGiorno()).isEqualTo("2031-03-29");
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine("2031-03-29"));
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto).contains("Termine «Silenzio di prova» sospeso"
                + " dalla misura di salvaguardia: ora scade sabato 29 marzo 2031");
    }

    @Test
    void ilPianoTrasmessoTardiNonCambiaNulla() {
        NumeroPratica numero = sospesa();
        istanza.vaiA("2027-07-01", 10);
        trasmesso(numero, "2027-07-01");
        assertThat(arresto(numero).al()).isEqualTo("2029-03-10");
        assertThat(istanza.sveglia(numero, SILENZIO).getDuedate()).isEqualTo(fine("2029-03-29"));
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto).anyMatch(f -> f.contains("nulla cambia"));
    }

    @Test
    void senzaIlPianoNonSiSospendeENienteSiAnnotaPrimaCheAvvengaOOltreIlMuro() {
        NumeroPratica numero = istanza.avvia(mani);
        assertThatThrownBy(() -> istanza.riceve(mani, numero, "SalvaguardiaDisposta")).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("Manca il giorno di adozione del piano");
        assertThat(termine(numero).calcolo().fermate()).isEqualTo(Fermate.NESSUNA);
        assertThatThrownBy(() -> salvaguardie.annota(TUTTO, numero, piano("2026-10-06", null)))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("quando sono avvenute");
        assertThatThrownBy(() -> salvaguardie.annota(Ambito.di(mani.utente("istruttore.firenze")), numero, piano(null)))
                .isInstanceOf(PraticaNonTrovata.class);
    }

    @Test
    void ogniRigaDellaSalvaguardiaSpostaLaFineDelTermine() {
        String trasmesso = "2026-09-15";
        assertThat(finisce(null)).isEqualTo("2029-03-29");
        assertThat(finisce(trasmesso)).isEqualTo("2031-03-29");
        conValore("SALVAGUARDIA.massimo", "4", () -> assertThat(finisce(null)).isEqualTo("2030-03-29"));
        conValore("SALVAGUARDIA.prolungato", "6", () -> assertThat(finisce(trasmesso)).isEqualTo("2032-03-30"));
        conValore("SALVAGUARDIA.invio", "0", () -> assertThat(finisce(trasmesso)).isEqualTo("2029-03-29"));
        assertThat(finisce(trasmesso)).isEqualTo("2031-03-29");
    }

    @Test
    void laPaginaDiceSospesoEPerché(@Autowired MockMvc web) throws Exception {
        NumeroPratica numero = sospesa();
        assertThat(web.perform(get("/scrivania/pratiche/" + numero).with(user("istruttore.fiesole").roles("UFFICIO")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
                .contains("sospesi per 876 giorni dalla misura di salvaguardia", "al più 3 anni dall&#39;adozione del piano",
                        "art. 12 c. 3 d.P.R. 380/2001", ">sospeso<");
    }

    private NumeroPratica sospesa() {
        NumeroPratica numero = istanza.avvia(mani);
        istanza.vaiA("2026-10-16", 10);
        sospende(numero, piano(null));
        return numero;
    }

    private @Nullable LocalDate finisce(@Nullable String trasmesso) {
        istanza.vaiA("2026-10-05", 10);
        NumeroPratica numero = istanza.avvia(mani);
        istanza.vaiA("2026-10-16", 10);
        sospende(numero, piano(trasmesso));
        return termine(numero).ultimoGiorno();
    }

    /** As the act of the office will: what it says of the plan and what it does to the term, in one commit. */
    private void sospende(NumeroPratica numero, PianoAdottato piano) {
        mani.inUnAtto(() -> {
            salvaguardie.annota(TUTTO, numero, piano);
            istanza.riceve(mani, numero, "SalvaguardiaDisposta");
        });
    }

    private void trasmesso(NumeroPratica numero, String giorno) {
        mani.inUnAtto(() -> {
            salvaguardie.annota(TUTTO, numero, piano(giorno));
            istanza.riceve(mani, numero, "PianoTrasmesso");
        });
    }

    private void conValore(String codice, String valore, Runnable prova) {
        String prima = jdbc.sql("select valore from parametro where codice = ?").param(codice).query(String.class).single();
        jdbc.sql("update parametro set valore = ? where codice = ?").params(valore, codice).update();
        try {
            prova.run();
        } finally {
            jdbc.sql("update parametro set valore = ? where codice = ?").params(prima, codice).update();
        }
    }

    private static PianoAdottato piano(@Nullable String trasmesso) {
        return piano(ADOTTATO, trasmesso);
    }

    private static PianoAdottato piano(String adottato, @Nullable String trasmesso) {
        LocalDate pubblicato = LocalDate.parse(PUBBLICATO);
        LocalDate il = LocalDate.parse(adottato);
        return new PianoAdottato(il, pubblicato.isBefore(il) ? null : pubblicato,
                trasmesso == null ? null : LocalDate.parse(trasmesso));
    }

    private Termine termine(NumeroPratica numero) {
        return IstanzaDiProva.termine(termini, numero, SILENZIO);
    }

    private Arresto arresto(NumeroPratica numero) {
        return Objects.requireNonNull(termine(numero).calcolo().fermate().ultima("SALVAGUARDIA").orElseThrow().arresto());
    }

    private static Date fine(String ultimo) {
        return Date.from(LocalDate.parse(ultimo).plusDays(1).atStartOfDay(Fuso.ROMA).toInstant());
    }
}
