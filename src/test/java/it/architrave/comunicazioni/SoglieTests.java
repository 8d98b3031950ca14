package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When an open term is remembered. */
class SoglieTests {

    private static final LocalDate SCADENZA = LocalDate.parse("2026-12-20");
    private static final LocalDate DA_TEMPO = LocalDate.parse("2026-10-01");

    private final Soglie soglie = Soglie.di("10,5, 3,1");

    @Test
    void nelGiornoDellaSogliaEFinoAllaSeguenteValeQuella() {
        assertThat(giorni(DA_TEMPO, 12)).containsExactly("10=10", "9=10", "8=10", "7=10", "6=10", "5=5", "4=5", "3=3", "2=3",
                "1=1", "0=1");
    }

    @Test
    void dopoLUltimoGiornoNonSiRicordaPiuNulla() {
        assertThat(soglie.del(SCADENZA.plusDays(1), SCADENZA, DA_TEMPO)).isEmpty();
    }

    @Test
    void unaSogliaCheCadevaPrimaCheIlTermineCorresseNonSiRicorda() {
        assertThat(giorni(SCADENZA.minusDays(4), 4)).as("aperto quattro giorni prima").containsExactly("3=3", "2=3", "1=1", "0=1");
        assertThat(giorni(SCADENZA.minusDays(5), 5)).as("nel giorno in cui comincia lo dice già l'avviso")
                .containsExactly("3=3", "2=3", "1=1", "0=1");
    }

    @Test
    void senzaSoglieNonSiRicordaNulla() {
        assertThat(Soglie.NESSUNA.del(SCADENZA, SCADENZA, DA_TEMPO)).isEmpty();
        assertThat(Soglie.NESSUNA.massima()).isEmpty();
        assertThat(soglie.massima()).hasValue(10);
    }

    private List<String> giorni(LocalDate correDal, int quanti) {
        var viste = new TreeMap<Integer, Integer>(java.util.Comparator.reverseOrder());
        for (int mancano = quanti; mancano >= 0; mancano--) {
            int prima = mancano;
            soglie.del(SCADENZA.minusDays(mancano), SCADENZA, correDal).ifPresent(s -> viste.put(prima, s));
        }
        var scritte = new ArrayList<String>();
        viste.forEach((mancano, soglia) -> scritte.add(mancano + "=" + soglia));
        return scritte;
    }
}
