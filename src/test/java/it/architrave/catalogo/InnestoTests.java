package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Periodo;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a new value takes its place among the rows that are there. */
class InnestoTests {

    private static final LocalDate OGGI = LocalDate.parse("2026-11-30");
    private static final AmbitoTerritoriale VICCHIO = AmbitoTerritoriale.del(new CodiceIstat("048052"));
    private static final AmbitoTerritoriale TOSCANA = AmbitoTerritoriale.dellaRegione("Toscana");

    private static final RigaDiParametro STATO = riga(1, AmbitoTerritoriale.STATO, "10", "2016-12-11", null);
    private static final RigaDiParametro COMUNE = riga(2, VICCHIO, "15", "2020-01-01", null);
    private static final RigaDiParametro FUTURA = riga(3, VICCHIO, "20", "2028-01-01", null);

    @Test
    void ilValoreInVigoreFinisceIlGiornoPrimaDelNuovo() {
        Innesto innesto = innesto(List.of(STATO, COMUNE), VICCHIO, "12", "2027-03-01", null);
        assertThat(innesto.finiscono()).containsExactly(COMUNE);
        assertThat(innesto.precedente()).isEqualTo(COMUNE);
        assertThat(innesto.nuova().periodo()).isEqualTo(periodo("2027-03-01", null));
        assertThat(innesto.sostituisce()).isFalse();
    }

    @Test
    void ilValoreDiUnComuneNonToccaQuelloDelloStato() {
        Innesto innesto = innesto(List.of(STATO), VICCHIO, "12", "2027-03-01", null);
        assertThat(innesto.finiscono()).isEmpty();
        assertThat(innesto.precedente()).as("quello che varrebbe senza").isEqualTo(STATO);
    }

    @Test
    void ilValoreFuturoRestaEQuelloNuovoFinisceIlGiornoPrima() {
        Innesto innesto = innesto(List.of(STATO, COMUNE, FUTURA), VICCHIO, "12", "2027-03-01", null);
        assertThat(innesto.nuova().al()).isEqualTo("2027-12-31");
        assertThat(innesto.finiscono()).containsExactly(COMUNE);
        assertThatThrownBy(() -> innesto(List.of(STATO, COMUNE, FUTURA), VICCHIO, "12", "2027-03-01", "2028-02-01"))
                .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("01/01/2028");
    }

    @Test
    void unaRigaInVigoreNonSiCorregge() {
        assertThatThrownBy(() -> innesto(List.of(STATO, COMUNE), VICCHIO, "12", "2020-01-01", null))
                .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("una riga in vigore non si corregge");
        assertThatThrownBy(() -> innesto(List.of(riga(1, AmbitoTerritoriale.STATO, "10", OGGI.toString(), null)),
                AmbitoTerritoriale.STATO, "12", OGGI.toString(), null)).as("nemmeno dal primo giorno")
                .isInstanceOf(ModificaRifiutata.class);
    }

    @Test
    void unaRigaNonAncoraInVigoreLasciaIlPostoAQuellaNuova() {
        Innesto innesto = innesto(List.of(STATO, COMUNE, FUTURA), VICCHIO, "12", "2028-01-01", null);
        assertThat(innesto.sostituisce()).isTrue();
        assertThat(innesto.nuova().id()).isEqualTo(FUTURA.id());
        assertThat(innesto.precedente()).isEqualTo(FUTURA);
    }

    @Test
    void unValoreDelloStatoNonFinisceSenzaUnAltro() {
        assertThatThrownBy(() -> innesto(List.of(STATO), AmbitoTerritoriale.STATO, "12", "2027-03-01", "2027-12-31"))
                .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("non finisce da sé");
        assertThat(innesto(List.of(STATO), VICCHIO, "12", "2027-03-01", "2027-12-31").nuova().al()).isEqualTo("2027-12-31");
    }

    @Test
    void ripetereCioCheValeNonEUnaModifica() {
        assertThatThrownBy(() -> innesto(List.of(STATO), AmbitoTerritoriale.STATO, "10", "2027-03-01", null))
                .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("già il valore in vigore");
        assertThat(innesto(List.of(STATO), VICCHIO, "10", "2027-03-01", null).nuova().ambito()).as("il Comune può fissarlo")
                .isEqualTo(VICCHIO);
    }

    @Test
    void senzaUnValorePropioPrecedeQuelloPiuVicino() {
        RigaDiParametro regione = riga(4, TOSCANA, "8", "2021-01-01", null);
        assertThat(innesto(List.of(STATO, regione), VICCHIO, "12", "2027-03-01", null).precedente()).isEqualTo(regione);
        assertThat(innesto(List.of(STATO, riga(5, AmbitoTerritoriale.dellaRegione("Lazio"), "9", "2021-01-01", null)), VICCHIO,
                "12", "2027-03-01", null).precedente()).as("non la Regione altrui").isEqualTo(STATO);
    }

    private static Innesto innesto(List<RigaDiParametro> storia, AmbitoTerritoriale dove, String valore, String dal, String al) {
        var giorni = new RigaDiParametro.Valore(valore, UnitaDiParametro.GIORNI);
        return Innesto.di(storia, new NuovoValore("prova", dove, giorni, periodo(dal, al), "art. 1", "", "perché"), giorni, OGGI,
                "Toscana");
    }

    private static RigaDiParametro riga(long id, AmbitoTerritoriale ambito, String valore, String dal, String al) {
        return new RigaDiParametro(id, "prova", ambito, new RigaDiParametro.Valore(valore, UnitaDiParametro.GIORNI),
                periodo(dal, al), "art. 1", "");
    }

    private static Periodo periodo(String dal, String al) {
        return new Periodo(LocalDate.parse(dal), al == null ? null : LocalDate.parse(al));
    }
}
