package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the value of a parameter may be written, and how it is read. */
class UnitaDiParametroTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GIORNI | 30 | 30", "GIORNI | ' 030 ' | 30", "GIORNI | trenta | ", "GIORNI | -1 | ", "GIORNI | 1.5 | ", "GIORNI | 99999 | ",
            "MESI | 6 | 6", "ANNI | 3 anni | ", "EURO | '333,50' | 333.50", "EURO | 1.000.000 | ", "EURO | 77 | 77",
            "SCELTA | CAMPIONE | CAMPIONE", "SCELTA | ${7*7} | ", "SCELTA | '<b>' | ", "DATA | 2026-02-20 | 2026-02-20",
            "DATA | 2026-02-30 | ", "ORA | 09:00 | 09:00", "ORA | 25:00 | ", "ELENCO_GIORNI | '10, 5,3 ,1' | '10,5,3,1'",
            "ELENCO_GIORNI | '10,,3' | ", "ELENCO_GIORNI | '5,5' | 5", "GIORNI_LAVORATIVI | 5 | 5", "GIORNO | 12-25 | 12-25", "GIORNO | 02-30 | ",
            "GIORNO | PASQUA+1 | PASQUA+1", "GIORNO | PASQUA+x | ", "VOLTE | 1 | 1", "ARRESTO | INTERRUZIONE | INTERRUZIONE"})
    void siPrendeSoloCioCheELaSuaUnita(UnitaDiParametro unita, String scritto, String letto) {
        assertThat(unita.letto(scritto).orElse(null)).isEqualTo(letto);
    }

    @Test
    void siLeggeConLaSuaUnita() {
        assertThat(List.of(UnitaDiParametro.GIORNI.inParole("1"), UnitaDiParametro.GIORNI.inParole("30"),
                UnitaDiParametro.GIORNI_LAVORATIVI.inParole("5"), UnitaDiParametro.DATA.inParole("2026-02-20"),
                UnitaDiParametro.ELENCO_GIORNI.inParole("10,5,3,1"), UnitaDiParametro.SCELTA.inParole("TUTTE"),
                UnitaDiParametro.GIORNO.inParole("12-25"), UnitaDiParametro.GIORNO.inParole("PASQUA+1")))
                .containsExactly("1 giorno", "30 giorni", "5 giorni lavorativi", "20/02/2026", "10, 5, 3, 1 giorni", "TUTTE",
                        "25 dicembre", "Pasqua + 1");
    }

    @Test
    void leMarcheStannoNellaNotaESiLeggonoInItaliano() {
        String nota = "[case law] [unconfirmed] Due letture.";
        assertThat(Marca.di(nota)).containsExactly(Marca.DA_CONFERMARE, Marca.ORIENTAMENTI);
        assertThat(Marca.senza(nota)).isEqualTo("Due letture.");
        assertThat(Marca.con(List.of(Marca.CONVENZIONE), "[regional] Così.")).isEqualTo("[model] Così.");
        assertThat(Marca.di("Decorrenza convenzionale [model].")).as("convenuto è soltanto il primo giorno").isEmpty();
        assertThat(Marca.senza("Decorrenza convenzionale [model].")).isEqualTo("Decorrenza convenzionale.");
        assertThat(Marca.con(List.of(), "Così.")).isEqualTo("Così.");
    }
}
