package it.architrave.pratica;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.DatoRiservato;
import it.architrave.catalogo.Spettanza;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a title suspended: first what is the party's, then what the office acquires (art. 90 c. 10 D.Lgs. 81/2008). */
class DatiMancantiTests {

    private static final Instant ORA = Instant.parse("2026-03-01T10:00:00Z");
    private static final DatoMancante IMPRESA = dato("IMPRESA", Spettanza.PARTE);
    private static final DatoMancante DURC = dato("DURC", Spettanza.SPORTELLO);

    @Test
    void finchéMancaQualcosaDellaParteLoSportelloAttende() {
        assertThat(che(IMPRESA, DURC)).isEqualTo(CheManca.DATI);
        assertThat(che(IMPRESA.comunicato("comunicazione 1", ORA), DURC)).isEqualTo(CheManca.DURC);
        assertThat(che(IMPRESA.comunicato("comunicazione 1", ORA), DURC.fornito("DURC 1", ORA))).isEqualTo(CheManca.NULLA);
        assertThat(che()).isEqualTo(CheManca.NULLA);
    }

    @Test
    void unDurcNonRegolareTornaAllaParteFinchéNonComunicaDiNuovoLImpresa() {
        DatoMancante irregolare = DURC.rilevato("Contributi non versati.");
        assertThat(DURC.attende("impresa")).isFalse();
        assertThat(che(irregolare)).isEqualTo(CheManca.DATI);
        assertThat(irregolare.attende("impresa")).isTrue();
        assertThat(irregolare.attende("direttoreLavori")).isFalse();
        DatoMancante daRifare = irregolare.comunicato("comunicazione 2", ORA);
        assertThat(daRifare.manca()).isTrue();
        assertThat(che(daRifare)).isEqualTo(CheManca.DURC);
    }

    @Test
    void unDatoGiaFornitoNonSiAttendePiu() {
        assertThat(IMPRESA.attende("impresa")).isTrue();
        assertThat(IMPRESA.fornito("comunicazione 1", ORA).attende("impresa")).isFalse();
    }

    private static CheManca che(DatoMancante... dati) {
        return new DatiMancanti(List.of(dati)).che();
    }

    private static DatoMancante dato(String codice, Spettanza spetta) {
        return DatoMancante.nuovo(new NumeroPratica("CILA-048015-2026-00001"),
                new DatoRiservato(codice, codice, spetta, "impresa", "art. 90 c. 10 D.Lgs. 81/2008"), new DatoMancante.Mancanza(ORA, ""));
    }
}
