package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Termine.Situazione;
import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TermineTests {

    private static final Instant ULTIMO_ISTANTE = Instant.parse("2026-12-03T22:59:59Z");
    private static final Instant MEZZANOTTE = Instant.parse("2026-12-03T23:00:00Z");
    private static final Calendario CALENDARIO = new Calendario(new Festivita()::festivo);

    private final Termine termine = di("2026-11-23", 10, Effetto.NESSUNO);
    private final Termine silenzio = di("2026-10-05", 90, Effetto.ASSENSO);

    @Test
    void nonScadePrimaCheFiniscaLUltimoGiorno() {
        assertThatThrownBy(() -> termine.scaduto(ULTIMO_ISTANTE)).isInstanceOf(TermineNonDecorso.class)
                .hasMessageContaining("giovedì 3 dicembre 2026");
    }

    @Test
    void scadeQuandoLUltimoGiornoEFinito() {
        assertThat(termine.scaduto(MEZZANOTTE).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
    }

    @Test
    void unTermineFinitoNonFinisceDiNuovo() {
        Termine chiuso = termine.chiuso(ULTIMO_ISTANTE);
        vietato(() -> chiuso.scaduto(MEZZANOTTE), "già chiuso");
        vietato(() -> chiuso.cessato(MEZZANOTTE), "già chiuso");
    }

    @Test
    void lEffettoHaLaDataDellaLeggeAncheSeSiRegistraTreGiorniDopo() {
        Termine scaduto = silenzio.scaduto(alle("2027-01-07", 9));
        assertThat(scaduto.ultimoGiorno()).isEqualTo("2027-01-04");
        assertThat(scaduto.situazione().effettoDal()).isEqualTo("2027-01-05");
        assertThat(scaduto.situazione().chiusoIl()).isEqualTo(alle("2027-01-07", 9));
    }

    @Test
    void laRichiestaDiDocumentiInterrompeEIlTermineRicominciaPerIntero() {
        Termine fermo = silenzio.fermato(documenti(), alle("2026-10-30", 10), CALENDARIO);
        assertThat(fermo.situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        assertThat(fermo.ultimoGiorno()).isNull();
        assertThat(fermo.decorsoDa()).isNull();
        Termine ripartito = fermo.riavviato(documenti(), alle("2026-12-01", 10), CALENDARIO);
        assertThat(ripartito.situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(ripartito.ultimoGiorno()).isEqualTo("2027-03-01");
        assertThat(ripartito.corsa().scadenza(CALENDARIO)).as("i passi scritti sono quelli del calcolo")
                .isEqualTo(ripartito.scadenza());
    }

    @Test
    void iGiorniDiUnaSospensioneSiAggiungono() {
        Termine fermo = di("2027-03-01", 90, Effetto.ASSENSO).fermato(modifiche(), alle("2027-04-10", 10), CALENDARIO);
        assertThat(fermo.situazione().stato()).isEqualTo(StatoTermine.SOSPESO);
        assertThat(fermo.riavviato(modifiche(), alle("2027-04-28", 10), CALENDARIO).ultimoGiorno()).isEqualTo("2027-06-17");
    }

    @Test
    void unTermineFermoNonDecorre() {
        Termine fermo = silenzio.fermato(documenti(), alle("2026-10-30", 10), CALENDARIO);
        assertThatThrownBy(() -> fermo.scaduto(alle("2030-01-01", 0))).isInstanceOf(TermineNonDecorso.class)
                .hasMessageContaining("è interrotto");
    }

    @Test
    void unaSecondaRichiestaDoveLaLeggeNeConsenteUnaEVietata() {
        Termine ripartito = silenzio.fermato(documenti(), alle("2026-10-20", 10), CALENDARIO)
                .riavviato(documenti(), alle("2026-10-25", 10), CALENDARIO);
        vietato(() -> ripartito.fermato(documenti(), alle("2026-10-30", 10), CALENDARIO), "la legge non lo consente di nuovo");
    }

    @Test
    void unaRichiestaOltreIlSuoGiornoNonFerma() {
        assertThat(silenzio.fermato(documenti(), alle("2026-11-04", 23), CALENDARIO).aperto()).isTrue();
        vietato(() -> silenzio.fermato(documenti(), alle("2026-11-05", 0), CALENDARIO), "entro mercoledì 4 novembre 2026");
    }

    @Test
    void dopoLaFineNullaLoFerma() {
        vietato(() -> silenzio.fermato(modifiche(), alle("2027-01-05", 0), CALENDARIO), "è decorso lunedì 4 gennaio 2027");
        assertThat(silenzio.fermato(modifiche(), alle("2027-01-04", 23), CALENDARIO).situazione().stato())
                .isEqualTo(StatoTermine.SOSPESO);
    }

    @Test
    void chiEFermoNonSiFermaPerLaStessaCausaEChiCorreNonRiparte() {
        Termine fermo = silenzio.fermato(modifiche(), alle("2026-10-20", 10), CALENDARIO);
        vietato(() -> fermo.fermato(modifiche(), alle("2026-10-21", 10), CALENDARIO), "già fermo");
        vietato(() -> silenzio.riavviato(modifiche(), alle("2026-10-21", 10), CALENDARIO), "non si è fermato");
        Termine ripartito = fermo.riavviato(modifiche(), alle("2026-10-25", 10), CALENDARIO);
        vietato(() -> ripartito.riavviato(modifiche(), alle("2026-10-26", 10), CALENDARIO), "già ripartito");
    }

    @Test
    void dueCauseDiverseSiSovrappongonoEIGiorniContanoUnaVolta() {
        Termine dopo = di("2027-03-01", 90, Effetto.ASSENSO).fermato(modifiche(), alle("2027-04-10", 10), CALENDARIO)
                .fermato(preavviso(), alle("2027-04-15", 10), CALENDARIO);
        assertThat(dopo.situazione().stato()).isEqualTo(StatoTermine.SOSPESO);
        assertThat(dopo.riavviato(modifiche(), alle("2027-04-28", 10), CALENDARIO).ultimoGiorno()).isEqualTo("2027-06-17");
    }

    @Test
    void ilPreavvisoSenzaOsservazioniFinisceDaSe() {
        Termine termine = di("2027-01-18", 30, Effetto.ASSENSO).fermato(preavviso(), alle("2027-02-08", 10), CALENDARIO);
        assertThat(termine.situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(termine.ultimoGiorno()).isEqualTo("2027-02-27");
        assertThat(termine.riavviato(preavviso(), alle("2027-02-15", 10), CALENDARIO).ultimoGiorno())
                .as("dieci giorni dopo le osservazioni").isEqualTo("2027-03-06");
        assertThat(termine.riavviato(preavviso(), alle("2027-02-20", 10), CALENDARIO).ultimoGiorno())
                .as("osservazioni tardive").isEqualTo("2027-02-27");
    }

    @Test
    void formatoIlSilenzioLAttoNonLoChiudePiu() {
        vietato(() -> silenzio.chiuso(alle("2027-01-05", 0)), "silenzio-assenso");
        assertThat(silenzio.chiuso(alle("2027-01-04", 23)).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void unAttoTardivoChiudeUnTermineSenzaEffetto() {
        assertThat(termine.chiuso(MEZZANOTTE.plusSeconds(1)).situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void cioCheLaLeggeHaGiaFattoNonSiPerdeChiudendoLaPratica() {
        assertThat(silenzio.cessato(alle("2027-01-05", 8)).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(silenzio.cessato(alle("2027-01-04", 8)).situazione().stato()).isEqualTo(StatoTermine.CESSATO);
        Termine vano = di("2026-10-05", 90, Effetto.DA_ARCHIVIARE);
        assertThat(vano.chiuso(alle("2027-01-05", 8)).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
    }

    @Test
    void unAltraDurataSpostaLaFineEConservaGliArresti() {
        Termine ripartito = silenzio.fermato(modifiche(), alle("2026-10-20", 9), CALENDARIO)
                .riavviato(modifiche(), alle("2026-10-30", 9), CALENDARIO);
        Termine ricalcolato = ripartito.ricalcolato(durata(60), alle("2026-11-02", 9), CALENDARIO);
        assertThat(ripartito.ultimoGiorno()).as("90 giorni e 10 di sospensione").isEqualTo("2027-01-13");
        assertThat(ricalcolato.ultimoGiorno()).as("60 giorni e 10 di sospensione").isEqualTo("2026-12-14");
        assertThat(ricalcolato.calcolo().normativa()).isEqualTo("2026-11-01");
        assertThat(String.join(" ", ricalcolato.spiegazione())).contains("60 giorni", "norma transitoria");
        assertThat(ricalcolato.correDal()).isEqualTo("2026-10-30");
        assertThat(silenzio.correDal()).isEqualTo("2026-10-05");
    }

    @Test
    void unTermineFermoSiRicalcolaERestaFermo() {
        Termine fermo = silenzio.fermato(documenti(), alle("2026-10-30", 10), CALENDARIO)
                .ricalcolato(durata(60), alle("2026-11-02", 9), CALENDARIO);
        assertThat(fermo.situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        assertThat(fermo.riavviato(documenti(), alle("2026-12-01", 9), CALENDARIO).ultimoGiorno()).isEqualTo("2027-01-30");
    }

    @Test
    void nonSiRicalcolaCioCheEFinitoNeVersoUnGiornoPassato() {
        vietato(() -> silenzio.chiuso(alle("2026-11-02", 9)).ricalcolato(durata(60), alle("2026-11-03", 9), CALENDARIO), "già chiuso");
        vietato(() -> silenzio.ricalcolato(durata(120), alle("2027-01-05", 0), CALENDARIO), "decorso");
        vietato(() -> silenzio.ricalcolato(durata(20), alle("2026-11-02", 9), CALENDARIO), "un giorno già passato");
        assertThat(silenzio.ricalcolato(durata(28), alle("2026-11-02", 9), CALENDARIO).ultimoGiorno()).as("oggi va ancora bene")
                .isEqualTo("2026-11-02");
        vietato(() -> silenzio.ricalcolato(durata(90), alle("2026-11-02", 9), CALENDARIO), "ha già questa durata");
        vietato(() -> silenzio.ricalcolato(new NuovaDurata("PROVA.silenzio", giorni(90), LocalDate.parse("2026-11-01")),
                alle("2026-11-02", 9), CALENDARIO), "ha già questa durata");
    }

    @Test
    void leNottiDelCambioDellOraIlGiornoFinisceAMezzanotteItaliana() {
        Termine autunno = di("2026-10-15", 10, Effetto.ASSENSO);
        assertThat(autunno.ultimoGiorno()).as("il 25 ottobre 2026 è domenica").isEqualTo("2026-10-26");
        assertThat(di("2026-10-14", 10, Effetto.ASSENSO).decorsoDa()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(autunno.decorsoDa()).isEqualTo(Instant.parse("2026-10-26T23:00:00Z"));
        assertThat(di("2027-03-17", 10, Effetto.ASSENSO).decorsoDa()).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(di("2027-03-20", 10, Effetto.ASSENSO).decorsoDa()).isEqualTo(Instant.parse("2027-03-30T22:00:00Z"));
    }

    @Test
    void unoStatoImpossibileNonEsiste() {
        assertThatThrownBy(() -> new Situazione(StatoTermine.DECORSO, null, MEZZANOTTE, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Situazione(StatoTermine.IN_CORSO, null, MEZZANOTTE, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Situazione(StatoTermine.CHIUSO, null, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    static Termine di(String decorrenza, int giorni, Effetto effetto) {
        return Termine.aperto(new NumeroPratica("CILA-048017-2026-00001"),
                new TipoTermine("PROVA.silenzio", "Termine di prova", effetto, Attore.UFFICIO),
                Calcolo.di(Corsa.di(LocalDate.parse(decorrenza), giorni(giorni), "dalla presentazione"), CALENDARIO, null), null);
    }

    private static RegolaArresto documenti() {
        return regola("documenti", Tipo.INTERRUZIONE, new RegolaArresto.Limiti(1, giorni(30), null, null, null, null));
    }

    private static RegolaArresto modifiche() {
        return regola("modifiche", Tipo.SOSPENSIONE, new RegolaArresto.Limiti(null, null, null, null, null, null));
    }

    private static RegolaArresto preavviso() {
        return regola("preavviso", Tipo.SOSPENSIONE, new RegolaArresto.Limiti(1, null, null, giorni(10), giorni(10), null));
    }

    private static RegolaArresto regola(String motivo, Tipo tipo, RegolaArresto.Limiti limiti) {
        return new RegolaArresto(motivo, tipo, "per " + motivo, "art. di prova", limiti);
    }

    private static NuovaDurata durata(int quanti) {
        return new NuovaDurata("PROVA.silenzio", Durata.di(quanti, Unita.GIORNI, "norma transitoria di prova"),
                LocalDate.parse("2026-11-01"));
    }

    private static Durata giorni(int quanti) {
        return Durata.di(quanti, Unita.GIORNI, "art. di prova");
    }

    private static Instant alle(String giorno, int ora) {
        return LocalDate.parse(giorno).atTime(ora, 0).atZone(Fuso.ROMA).toInstant();
    }

    private static void vietato(ThrowingCallable atto, String perche) {
        assertThatThrownBy(atto).isInstanceOf(AttoNonConsentito.class).hasMessageContaining(perche);
    }
}
