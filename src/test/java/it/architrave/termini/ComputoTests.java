package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.Parametro;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComputoTests {

    private final Computo computo = new Computo(new Festivita());

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
        assertThat(calcola("2026-11-12", 10).passi()).containsExactly(
                "Decorre da giovedì 12 novembre 2026: il giorno iniziale non si conta (art. 2963 c. 2 c.c.)",
                "Durata: 10 giorni di calendario (fonte di prova)",
                "Ultimo giorno: domenica 22 novembre 2026, festivo: il termine passa al primo giorno non festivo, "
                        + "lunedì 23 novembre 2026 (art. 2963 c. 3 c.c.)");
    }

    private boolean festivo(String giorno) {
        return new Festivita().festivo(LocalDate.parse(giorno));
    }

    private String scadenza(String decorrenza, int giorni) {
        return calcola(decorrenza, giorni).scadenza().toString();
    }

    private Calcolo calcola(String decorrenza, int giorni) {
        return computo.giorni("Termine di prova", LocalDate.parse(decorrenza),
                new Parametro("prova", "STATO", Integer.toString(giorni), "GIORNI", "fonte di prova", ""));
    }
}
