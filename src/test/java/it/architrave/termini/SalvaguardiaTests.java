package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A run suspended by an adopted plan (art. 12 c. 3 d.P.R. 380/2001), each date counted by hand. */
class SalvaguardiaTests {

    private static final Calendario CALENDARIO = new Calendario(new Festivita()::festivo);
    private static final Salvaguardia LEGGE = new Salvaguardia(anni(3), anni(5), anni(1));
    private static final Instant SOSPESO_IL = alle("2026-11-04", 10);
    private static final PianoAdottato ADOTTATO = piano("2026-03-10", "2026-06-30", null);

    /** Filed on 5 October 2026, silence after 90 days; suspended when 30 of them have run. */
    private final Termine silenzio = TermineTests.di("2026-10-05", 90, Effetto.ASSENSO);

    @Test
    void laMisuraFinisceTreAnniDopoLAdozioneENonDopoLaSospensione() {
        Termine sospeso = sospeso(ADOTTATO);
        assertThat(fine(sospeso)).isEqualTo("2029-03-10");
        assertThat(sospeso.ultimoGiorno()).as("i 60 giorni che restavano").isEqualTo("2029-05-09");
        assertThat(sospeso.calcolo().fermate().elenco()).singleElement().extracting(Fermata::arresto)
                .extracting(Arresto::norma).isEqualTo("art. 12 c. 3 d.P.R. 380/2001");
    }

    @Test
    void seIlPianoETrasmessoInTempoFinisceDopoCinqueAnni() {
        Termine sospeso = sospeso(piano("2025-03-10", "2025-06-30", "2026-06-30"));
        assertThat(fine(sospeso)).isEqualTo("2030-03-10");
        assertThat(sospeso.ultimoGiorno()).isEqualTo("2030-05-09");
    }

    @Test
    void unGiornoDopoLAnnoDallaFineDellaPubblicazioneETardi() {
        assertThat(fine(sospeso(piano("2025-03-10", "2025-06-30", "2026-07-01")))).isEqualTo("2028-03-10");
    }

    @Test
    void seLUltimoGiornoPerTrasmettereEFestivoValeIlPrimoCheNonLoE() {
        assertThat(LocalDate.parse("2027-06-27").getDayOfWeek()).hasToString("SUNDAY");
        assertThat(LEGGE.trasmessoInTempo(piano("2026-03-10", "2026-06-27", "2027-06-28"), CALENDARIO)).isTrue();
        assertThat(LEGGE.trasmessoInTempo(piano("2026-03-10", "2026-06-27", "2027-06-29"), CALENDARIO)).isFalse();
    }

    @Test
    void finchéNonSiSaQuandoEFinitaLaPubblicazioneValgonoTreAnni() {
        assertThat(fine(sospeso(piano("2026-03-10", null, "2026-09-01")))).isEqualTo("2029-03-10");
    }

    @Test
    void ilPianoTrasmessoInTempoProlungaLaSospensioneInCorso() {
        PianoAdottato trasmesso = piano("2026-03-10", "2026-06-30", "2027-06-30");
        Termine prolungato = sospeso(ADOTTATO).aggiornato(regola(trasmesso), alle("2027-07-02", 10), CALENDARIO);
        assertThat(fine(prolungato)).isEqualTo("2031-03-10");
        assertThat(prolungato.ultimoGiorno()).isEqualTo("2031-05-09");
        Termine tardi = sospeso(ADOTTATO).aggiornato(regola(piano("2026-03-10", "2026-06-30", "2027-07-01")),
                alle("2027-07-02", 10), CALENDARIO);
        assertThat(tardi).isEqualTo(sospeso(ADOTTATO));
    }

    @Test
    void adottatoIlVentinoveFebbraioFinisceLUltimoDiFebbraio() {
        Termine termine = TermineTests.di("2028-03-06", 90, Effetto.ASSENSO);
        Termine tre = termine.fermato(regola(piano("2028-02-29", null, null)), alle("2028-04-05", 10), CALENDARIO);
        assertThat(fine(tre)).isEqualTo("2031-02-28");
        assertThat(tre.ultimoGiorno()).isEqualTo("2031-04-29");
        Termine cinque = tre.aggiornato(regola(piano("2028-02-29", "2028-04-30", "2029-04-30")), alle("2029-05-02", 10), CALENDARIO);
        assertThat(fine(cinque)).isEqualTo("2033-02-28");
        assertThat(cinque.ultimoGiorno()).isEqualTo("2033-04-29");
    }

    @Test
    void laFineDellaMisuraNonSiSpostaDaiFestiviQuellaDelTermineSi() {
        Termine domenica = sospeso(piano("2026-03-11", null, null));
        assertThat(CALENDARIO.festivo(LocalDate.parse("2029-03-11"))).isTrue();
        assertThat(fine(domenica)).isEqualTo("2029-03-11");
        assertThat(domenica.ultimoGiorno()).isEqualTo("2029-05-10");
        assertThat(sospeso(piano("2026-02-24", null, null)).ultimoGiorno()).as("il 25 aprile è festivo").isEqualTo("2029-04-26");
    }

    @Test
    void approvatoODecadutoIlPianoIlTermineRiprendePrima() {
        Termine ripreso = sospeso(ADOTTATO).riavviato(regola(ADOTTATO), alle("2027-09-15", 10), CALENDARIO);
        assertThat(fine(ripreso)).isEqualTo("2027-09-15");
        assertThat(ripreso.ultimoGiorno()).as("315 giorni dopo, di domenica").isEqualTo("2027-11-15");
        assertThat(ripreso.spiegazione()).noneMatch(p -> p.contains("al più"));
        assertThat(sospeso(ADOTTATO).riavviato(regola(ADOTTATO), alle("2029-04-02", 10), CALENDARIO).ultimoGiorno())
                .as("riavviato dopo che era già ripartito da sé").isEqualTo("2029-05-09");
    }

    @Test
    void laSpiegazioneDicePerchéRiprendeQuelGiornoEConQualeArticolo() {
        assertThat(sospeso(ADOTTATO).spiegazione()).containsExactly(
                "Da lunedì 5 ottobre 2026: 90 giorni dalla presentazione, fino a domenica 3 gennaio 2027 (art. di prova)",
                "Da martedì 10 marzo 2026: al più 3 anni dall'adozione del piano, fino a sabato 10 marzo 2029"
                        + " (art. 12 c. 3 d.P.R. 380/2001)",
                "Da domenica 3 gennaio 2027: sospeso per 857 giorni dalla misura di salvaguardia, fino a mercoledì 9 maggio 2029"
                        + " (art. 12 c. 3 d.P.R. 380/2001)");
        assertThat(sospeso(piano("2025-03-10", "2025-06-30", "2026-06-30")).spiegazione()).anyMatch(
                p -> p.contains("al più 5 anni dall'adozione del piano, trasmesso in tempo per l'approvazione"));
    }

    @Test
    void finchéDuraOgniDecisioneESospesaEIlTermineSiDiceSospeso() {
        Termine sospeso = sospeso(ADOTTATO);
        vietato(() -> sospeso.chiuso(alle("2026-11-05", 10)), "ogni decisione è sospesa dalla misura di salvaguardia");
        vietato(() -> sospeso.chiuso(alle("2029-03-09", 23)), "fino a sabato 10 marzo 2029 (art. 12 c. 3");
        assertThat(sospeso.stato(LocalDate.parse("2029-03-09"))).isEqualTo(StatoTermine.SOSPESO);
        assertThat(sospeso.stato(LocalDate.parse("2029-03-10"))).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(sospeso.chiuso(alle("2029-03-10", 10)).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        assertThat(sospeso.riavviato(regola(ADOTTATO), alle("2027-09-15", 10), CALENDARIO).chiuso(alle("2027-09-15", 11))
                .situazione().stato()).as("riavviato, si decide").isEqualTo(StatoTermine.CHIUSO);
        assertThatThrownBy(() -> sospeso.scaduto(alle("2029-05-09", 23))).isInstanceOf(TermineNonDecorso.class);
    }

    @Test
    void unPianoAdottatoDaPiuDelMassimoNonSospendeEUnaSospensioneInCorsoNonSiRipete() {
        vietato(() -> sospeso(piano("2023-11-04", null, null)), "il massimo è finito mercoledì 4 novembre 2026");
        vietato(() -> sospeso(ADOTTATO).fermato(regola(ADOTTATO), alle("2027-01-10", 10), CALENDARIO), "già fermo");
        vietato(() -> silenzio.aggiornato(regola(ADOTTATO), SOSPESO_IL, CALENDARIO), "non si è fermato");
    }

    @Test
    void iGiorniDiUnAltraSospensioneNonContanoDueVolte() {
        RegolaArresto modifiche = new RegolaArresto("modifiche", Arresto.Tipo.SOSPENSIONE, "dalla richiesta di modifiche",
                "art. 20 c. 4", new RegolaArresto.Limiti(null, null, null, null, null, null));
        Termine due = sospeso(ADOTTATO).fermato(modifiche, alle("2026-12-01", 10), CALENDARIO)
                .riavviato(modifiche, alle("2027-02-01", 10), CALENDARIO);
        assertThat(due.ultimoGiorno()).isEqualTo("2029-05-09");
    }

    @Test
    void unPianoNonSiPubblicaNéSiTrasmettePrimaDiAdottarlo() {
        assertThatThrownBy(() -> piano("2026-03-10", "2026-03-09", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> piano("2026-03-10", null, "2026-03-09")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unaFermataScrittaPrimaSiLeggeAncoraEUnaNuovaTornaUguale() {
        String prima = "{\"elenco\":[{\"motivo\":\"modifiche\",\"arresto\":{\"tipo\":\"SOSPENSIONE\",\"dal\":\"2026-11-04\","
                + "\"al\":null,\"causa\":\"dalla richiesta\",\"norma\":\"art. 20\"},\"riavviataIl\":null}]}";
        assertThat(JsonMapper.shared().readValue(prima, Fermate.class).elenco()).singleElement()
                .extracting(f -> f.arresto().misura()).isNull();
        Fermate nuova = sospeso(ADOTTATO).calcolo().fermate();
        assertThat(JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(nuova), Fermate.class)).isEqualTo(nuova);
    }

    private Termine sospeso(PianoAdottato piano) {
        return silenzio.fermato(regola(piano), SOSPESO_IL, CALENDARIO);
    }

    private static @Nullable LocalDate fine(Termine termine) {
        return termine.calcolo().fermate().ultima("SALVAGUARDIA").orElseThrow().arresto().al();
    }

    private static RegolaArresto regola(PianoAdottato piano) {
        return new RegolaArresto("SALVAGUARDIA", Arresto.Tipo.SOSPENSIONE, "dalla misura di salvaguardia",
                "art. 12 c. 3 d.P.R. 380/2001", new RegolaArresto.Limiti(null, null, null, null, null, null))
                .con(LEGGE.misura(piano, CALENDARIO));
    }

    private static PianoAdottato piano(String adottato, @Nullable String pubblicato, @Nullable String trasmesso) {
        return new PianoAdottato(LocalDate.parse(adottato), pubblicato == null ? null : LocalDate.parse(pubblicato),
                trasmesso == null ? null : LocalDate.parse(trasmesso));
    }

    private static Durata anni(int quanti) {
        return Durata.di(quanti, Unita.ANNI, "art. 12 c. 3 d.P.R. 380/2001");
    }

    private static Instant alle(String giorno, int ora) {
        return LocalDate.parse(giorno).atTime(ora, 0).atZone(Fuso.ROMA).toInstant();
    }

    private static void vietato(ThrowingCallable atto, String perche) {
        assertThatThrownBy(atto).isInstanceOf(AttoNonConsentito.class).hasMessageContaining(perche);
    }
}
