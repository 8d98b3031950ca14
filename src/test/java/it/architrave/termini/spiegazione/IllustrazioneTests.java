package it.architrave.termini.spiegazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page is given to tell a date: the table says all that the picture may have had no room for. */
class IllustrazioneTests {

    private static final LocalDate INIZIO = LocalDate.of(2027, 3, 1);
    private static final Corsa CORSA = Corsa.di(INIZIO, Durata.di(60, Unita.GIORNI, "art. 20 c. 3"), "dalla presentazione");

    @Test
    void unPassoDicePerQualiGiorniEStatoSospeso() {
        assertThat(illustrazione(CORSA.con(sospeso("2027-03-08", "2027-03-08", "dal preavviso"))
                .con(sospeso("2027-04-10", "2027-04-28", "dalla richiesta di modifiche"))).passi())
                .extracting(Illustrazione.Riga::perche).containsExactly("60 giorni dalla presentazione",
                        "sospeso per 18 giorni dalla richiesta di modifiche, dal 10 apr 2027 al 28 apr 2027");
    }

    @Test
    void unPassoDiceDaQuandoEFermo() {
        assertThat(illustrazione(CORSA.con(sospeso("2027-04-08", null, "dal preavviso"))).passi()).last()
                .extracting(Illustrazione.Riga::perche).asString().endsWith("dal preavviso, dall’8 apr 2027 in poi");
    }

    @Test
    void laLegendaSpiegaSoloQuelloCheSiVede() {
        assertThat(illustrazione(CORSA).legenda()).isEmpty();
        assertThat(illustrazione(CORSA.con(sospeso("2027-04-10", "2027-04-28", "dal preavviso"))).legenda())
                .extracting(Illustrazione.Voce::nome).containsExactly("giorni che contano", "sospeso");
    }

    @Test
    void cioCheNonSiPuoDisegnareNonSiDisegna() {
        assertThat(illustrazione(CORSA).disegni()).hasSize(2);
        var senzaData = new Svolgimento(INIZIO, List.of(), new Scadenza(null, null, Andamento.IN_CORSO, List.of()), null);
        assertThat(Illustrazione.di(senzaData, Chiusa.SCADE, INIZIO).disegni()).isEmpty();
        var subito = new Svolgimento(INIZIO, List.of(), new Scadenza(INIZIO, INIZIO, Andamento.IN_CORSO, List.of()), null);
        assertThat(Illustrazione.di(subito, Chiusa.INIZIO, INIZIO).disegni()).isEmpty();
        assertThat(Illustrazione.di(subito, Chiusa.INIZIO, INIZIO).frase()).isEqualTo(
                "Si può iniziare dal 1° marzo 2027 (lunedì)");
    }

    private static Illustrazione illustrazione(Corsa corsa) {
        return Illustrazione.di(Svolgimento.di(corsa.scadenza(new Calendario(g -> false)), null).orElseThrow(), Chiusa.SCADE, INIZIO);
    }

    private static Arresto sospeso(String dal, String al, String causa) {
        return new Arresto(Tipo.SOSPENSIONE, LocalDate.parse(dal), al == null ? null : LocalDate.parse(al), causa, "art. 20");
    }
}
