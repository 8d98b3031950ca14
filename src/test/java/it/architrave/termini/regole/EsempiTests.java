package it.architrave.termini.regole;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.LeggiDiProva;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples through the pure rules. */
@Tag("database")
class EsempiTests {

    private static LeggiDiProva legge;
    private static NormeNelTempo stato;

    @BeforeAll
    static void leggeDiProva() {
        legge = LeggiDiProva.nuove();
        stato = NormeNelTempo.di(legge.leggi().delloStato());
    }

    @ParameterizedTest
    @MethodSource("esempi")
    void leRegoleDannoLeDateCalcolateAMano(Esempio esempio) {
        Esito esito = Regole.calcola(esempio.storia(), norme(esempio.comune()));
        assertThat(Trovato.di(esito).differenze(esempio)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("esempi")
    void ogniEsempioPuoEssereAccadutoEOgniDataHaISuoiPassi(Esempio esempio) {
        NormeNelTempo norme = norme(esempio.comune());
        assertThat(Ammissibilita.vizi(esempio.storia(), norme,
                new Limiti(LocalDate.parse("1990-01-01"), LocalDate.parse("2100-12-31"), 50, 3650))).isEmpty();
        assertThat(Regole.calcola(esempio.storia(), norme).termini()).isNotEmpty().allSatisfy(t -> {
            assertThat(t.norma()).as(t.codice().name()).contains("art.");
            if (t.data() != null) {
                assertThat(t.calcolo()).as(t.codice().name()).isNotEmpty()
                        .allSatisfy(p -> assertThat(p.norma()).contains("art."));
                assertThat(t.calcolo().get(t.calcolo().size() - 1).a()).as(t.codice().name()).isEqualTo(t.data());
            }
        });
    }

    @Test
    void laNormativaEIlGiornoDellUltimaRigaInVigoreAllApertura() {
        assertThat(normativa("2026-10-05")).isEqualTo("2026-02-20");
        assertThat(normativa("2026-02-19")).isEqualTo("2026-01-01");
        assertThat(normativa("2025-12-31")).isEqualTo("2025-12-18");
        assertThat(normativa("1990-01-01")).isEqualTo("1990-01-01");
    }

    @Test
    void leFesteSonoQuelleDellaLegge() {
        var roma = norme("058091").al(LocalDate.parse("2026-10-05")).calendario();
        var fiesole = norme("048015").al(LocalDate.parse("2026-10-05")).calendario();
        for (String lunedi : List.of("2026-04-06", "2027-03-29", "2028-04-17", "2029-04-02", "2030-04-22")) {
            assertThat(fiesole.festivo(LocalDate.parse(lunedi))).as(lunedi).isTrue();
        }
        assertThat(fiesole.festivo(LocalDate.parse("2000-06-02"))).isFalse();
        assertThat(fiesole.festivo(LocalDate.parse("2003-06-02"))).isTrue();
        assertThat(fiesole.festivo(LocalDate.parse("2027-03-19"))).isFalse();
        assertThat(fiesole.festivo(LocalDate.parse("2027-06-29"))).isFalse();
        assertThat(roma.festivo(LocalDate.parse("2027-06-29"))).isTrue();
    }

    /** A procedure opened before the law made the day a holiday ends after it. */
    @Test
    void unaFestaNuovaValeAnchePerChiHaApertoPrima() {
        Esempio esempio = Esempio.di("x | VIGILANZA | 2027-01-11 DEMOLIZIONE_NOTIFICATA | | DEMOLIZIONE_ENTRO=2027-04-13");
        long riga = legge.base().sql("select max(id) from parametro").query(Long.class).single() + 1000;
        legge.base().sql("insert into parametro (id, codice, ambito_tipo, valore, unita, dal, fonte) values"
                + " (?, 'FESTIVITA.prova', 'STATO', '04-12', 'GIORNO', date '2027-03-01', 'art. 1')").param(riga).update();
        try {
            assertThat(Trovato.di(Regole.calcola(esempio.storia(), norme(null))).differenze(esempio)).isEmpty();
        } finally {
            legge.base().sql("delete from parametro where id = ?").param(riga).update();
        }
    }

    static List<Esempio> esempi() {
        return Esempio.tutti();
    }

    private String normativa(String giorno) {
        return stato.al(LocalDate.parse(giorno)).normativa().toString();
    }

    private static NormeNelTempo norme(String comune) {
        return NormeNelTempo.di(comune == null ? legge.leggi().delloStato() : legge.leggi().di(new CodiceIstat(comune)));
    }
}
