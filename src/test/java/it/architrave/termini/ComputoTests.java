package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComputoTests {

    private final Calendario calendario = new Calendario(new Festivita()::festivo);

    @Test
    void ilGiornoInizialeNonSiConta() {
        assertThat(scadenza("2026-11-23", 10)).isEqualTo("2026-12-03");
    }

    @Test
    void iGiorniSonoDiCalendarioAnchePassandoSopraFestivi() {
        assertThat(scadenza("2026-11-30", 10)).isEqualTo("2026-12-10");
    }

    @Test
    void lUltimoGiornoDiDomenicaPassaAlLunedi() {
        assertThat(scadenza("2026-11-12", 10)).isEqualTo("2026-11-23");
    }

    @Test
    void ilSabatoNonEFestivo() {
        assertThat(scadenza("2026-11-11", 10)).isEqualTo("2026-11-21");
        assertThat(scadenza("2026-12-03", 30)).isEqualTo("2027-01-02");
    }

    @Test
    void treFestiviDiFilaSpostanoDiTreGiorni() {
        assertThat(scadenza("2026-11-25", 30)).isEqualTo("2026-12-28");
    }

    @Test
    void ilLunediDellAngeloEFestivo() {
        assertThat(scadenza("2027-03-19", 10)).isEqualTo("2027-03-30");
    }

    @Test
    void ilQuattroOttobreEFestivoDal2026() {
        assertThat(festivo("2025-10-04")).isFalse();
        assertThat(festivo("2026-10-04")).isTrue();
        assertThat(scadenza("2027-09-24", 10)).isEqualTo("2027-10-05");
        assertThat(scadenza("2027-08-05", 60)).isEqualTo("2027-10-05");
    }

    @Test
    void ilPatronoNonSpostaIlTermine() {
        assertThat(scadenza("2027-06-14", 10)).isEqualTo("2027-06-24");
    }

    @Test
    void laFineDelMeseSiAttraversaGiornoPerGiorno() {
        assertThat(scadenza("2027-01-31", 10)).isEqualTo("2027-02-10");
        assertThat(scadenza("2027-02-18", 10)).isEqualTo("2027-03-01");
    }

    @Test
    void ilVentinoveFebbraioContaNegliAnniBisestili() {
        assertThat(scadenza("2028-02-19", 10)).isEqualTo("2028-02-29");
        assertThat(scadenza("2028-02-29", 10)).isEqualTo("2028-03-10");
        assertThat(scadenza("2028-02-01", 30)).isEqualTo("2028-03-02");
    }

    @Test
    void ilTermineEDecorsoDallaMezzanotteItaliana() {
        assertThat(calcola("2026-11-23", 10).decorsoDa()).isEqualTo(Instant.parse("2026-12-03T23:00:00Z"));
        assertThat(calcola("2027-06-14", 10).decorsoDa()).isEqualTo(Instant.parse("2027-06-24T22:00:00Z"));
    }

    @Test
    void ilCalcoloSiSpiegaPassoPerPasso() {
        assertThat(calcola("2026-11-12", 10).spiegazione()).containsExactly(
                "Da giovedì 12 novembre 2026: 10 giorni dalla comunicazione, fino a domenica 22 novembre 2026 (fonte di prova)",
                "Da domenica 22 novembre 2026: il giorno è festivo: passa al primo giorno non festivo, "
                        + "fino a lunedì 23 novembre 2026 (art. 2963 c. 3 c.c.)");
    }

    private boolean festivo(String giorno) {
        return calendario.festivo(LocalDate.parse(giorno));
    }

    private String scadenza(String decorrenza, int giorni) {
        return String.valueOf(calcola(decorrenza, giorni).ultimoGiorno());
    }

    private Termine calcola(String decorrenza, int giorni) {
        return Termine.aperto(new NumeroPratica("CILA-048017-2026-00001"),
                new TipoTermine("prova", "Termine di prova", Effetto.NESSUNO, Attore.PARTE),
                Calcolo.di(Corsa.di(LocalDate.parse(decorrenza), Durata.di(giorni, Unita.GIORNI, "fonte di prova"),
                        "dalla comunicazione"), calendario, null), null);
    }
}
