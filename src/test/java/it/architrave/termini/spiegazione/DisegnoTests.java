package it.architrave.termini.spiegazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import it.architrave.termini.spiegazione.Disegno.Fascia;
import it.architrave.termini.spiegazione.Disegno.Segno;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the run, its picture can be read: nothing overlaps, nothing falls out, later days stand further right. */
class DisegnoTests {

    private static final Calendario DOMENICHE = new Calendario(g -> false);
    private static final LocalDate INIZIO = LocalDate.of(2026, 10, 5);
    private static final LocalDate OGGI = LocalDate.of(2026, 11, 20);

    @Test
    void unTermineSempliceEUnaFasciaDallInizioAllaFine() {
        Disegno disegno = disegno(corsa(30, Unita.GIORNI), OGGI.minusDays(20), Formato.LARGO);
        assertThat(disegno.fasce()).extracting(Fascia::modo).containsExactly("DECORRE");
        assertThat(disegno.segni()).extracting(s -> s.scritta().parole()).containsExactly("inizio", "oggi", "scade");
        assertThat(disegno.fasce().get(0).x()).isEqualTo(segno(disegno, "INIZIO").x());
        assertThat(destra(disegno.fasce().get(0))).isEqualTo(segno(disegno, "FINE").x());
    }

    @Test
    void laSospensioneStaFraDueFasceCheDecorrono() {
        Disegno disegno = disegno(corsa(60, Unita.GIORNI).con(arresto(Tipo.SOSPENSIONE, 10, 28)), OGGI, Formato.LARGO);
        assertThat(disegno.fasce()).extracting(Fascia::modo).containsExactly("DECORRE", "SOSPESO", "DECORRE");
        assertThat(disegno.segni()).extracting(Segno::genere).contains("SOSPESO", "RIPRENDE");
    }

    @Test
    void arrestiCheSiToccanoNonLascianoGiorniInMezzo() {
        Disegno disegno = disegno(corsa(60, Unita.GIORNI).con(arresto(Tipo.SOSPENSIONE, 10, 20))
                .con(arresto(Tipo.SOSPENSIONE, 20, 30)).con(arresto(Tipo.SOSPENSIONE, 25, 28)), OGGI, Formato.LARGO);
        assertThat(disegno.fasce()).extracting(Fascia::modo).containsExactly("DECORRE", "SOSPESO", "SOSPESO", "DECORRE");
        assertThat(disegno.segni()).anySatisfy(s -> assertThat(s.scritta().parole()).isEqualTo("sospeso, riprende"));
    }

    @Test
    void linterruzioneAnnullaIGiorniDiPrimaERiparteDopo() {
        Disegno disegno = disegno(corsa(90, Unita.GIORNI).con(arresto(Tipo.INTERRUZIONE, 25, 57)), OGGI, Formato.LARGO);
        assertThat(disegno.fasce()).extracting(Fascia::modo).containsExactly("ANNULLATO", "INTERROTTO", "DECORRE");
        assertThat(disegno.segni()).extracting(Segno::genere).containsExactly("INIZIO", "INTERROTTO", "OGGI", "DA_CAPO", "FINE");
    }

    @Test
    void unTermineFermoRestaApertoADestra() {
        for (Tipo tipo : Tipo.values()) {
            Disegno disegno = disegno(corsa(90, Unita.GIORNI).con(arresto(tipo, 25, null)), OGGI, Formato.STRETTO);
            assertThat(disegno.fasce()).last().matches(Fascia::aperta).matches(f -> destra(f) > segno(disegno, "OGGI").x());
            assertThat(disegno.segni()).extracting(Segno::genere).doesNotContain("FINE");
        }
    }

    @Test
    void ilFestivoELoSpostamentoSiVedono() {
        Disegno disegno = disegno(corsa(20, Unita.GIORNI), INIZIO.plusDays(9), Formato.LARGO);
        assertThat(INIZIO.plusDays(20).getDayOfWeek().name()).isEqualTo("SUNDAY");
        assertThat(disegno.fasce()).extracting(Fascia::modo).containsExactly("DECORRE", "FESTIVO");
        assertThat(disegno.segni()).anySatisfy(s -> assertThat(s.scritta().quando()).isEqualTo("25 ott 2026"));
    }

    @Test
    void ilPrimoGiornoDegliEffettiStaDopoLaFine() {
        Corsa corsa = corsa(60, Unita.GIORNI);
        Disegno disegno = Disegno.di(new Svolgimento(INIZIO, List.of(), corsa.scadenza(DOMENICHE), LocalDate.of(2026, 12, 5)),
                OGGI, Formato.LARGO);
        assertThat(segno(disegno, "EFFETTO").x()).isGreaterThan(segno(disegno, "FINE").x());
    }

    @Test
    void oggiLontanoStaDiLatoConUnaFreccia() {
        Disegno dopo = disegno(corsa(30, Unita.GIORNI), INIZIO.plusYears(2), Formato.LARGO);
        assertThat(segno(dopo, "OGGI").scritta().quando()).isEqualTo("5 ott 2028 →");
        assertThat(segno(dopo, "OGGI").x()).isEqualTo(segno(dopo, "FINE").x());
        Disegno prima = disegno(corsa(30, Unita.GIORNI), INIZIO.minusYears(2), Formato.STRETTO);
        assertThat(segno(prima, "OGGI").scritta().quando()).isEqualTo("← 5 ott 2024");
    }

    @Test
    void oggiVicinoAllargaLaScala() {
        Disegno disegno = disegno(corsa(40, Unita.GIORNI), INIZIO.plusDays(45), Formato.LARGO);
        assertThat(segno(disegno, "OGGI").x()).isGreaterThan(segno(disegno, "FINE").x());
        assertThat(segno(disegno, "OGGI").scritta().quando()).doesNotContain("→");
    }

    @Test
    void unGiornoEDieciAnniSiDisegnanoUgualmente() {
        for (Formato formato : Formato.values()) {
            leggibile(disegno(corsa(1, Unita.GIORNI), INIZIO, formato), formato, "un giorno");
            Disegno anni = disegno(corsa(10, Unita.ANNI).con(arresto(Tipo.SOSPENSIONE, 400, 401)), OGGI, formato);
            leggibile(anni, formato, "dieci anni");
            assertThat(anni.fasce()).allMatch(f -> f.larga() >= 1);
            assertThat(anni.calendario()).extracting(s -> s.scritta().quando()).contains("2030");
        }
    }

    @Test
    void lInizioELaFineSonoSempreScritti() {
        for (Formato formato : Formato.values()) {
            for (int giorni : List.of(1, 2, 5, 30, 90, 400, 4000)) {
                assertThat(disegno(corsa(giorni, Unita.GIORNI), OGGI, formato).segni()).extracting(s -> s.scritta().parole())
                        .anyMatch(p -> p.startsWith("scade")).anyMatch(p -> p.contains("inizio"));
            }
        }
    }

    @Test
    void diCorseACasoNullaSiSovrapponeENullaEsce() {
        long seme = new Random().nextLong();
        Random caso = new Random(seme);
        for (int i = 0; i < 1500; i++) {
            Corsa corsa = corsa(1 + caso.nextInt(caso.nextBoolean() ? 40 : 2000), Unita.GIORNI);
            int dal = 0;
            for (int arresti = caso.nextInt(5); arresti > 0; arresti--) {
                dal += caso.nextInt(40);
                int al = dal + caso.nextInt(30);
                if (INIZIO.plusDays(dal).isAfter(fine(corsa))) {
                    break;
                }
                corsa = corsa.con(arresto(caso.nextBoolean() ? Tipo.SOSPENSIONE : Tipo.INTERRUZIONE, dal,
                        arresti == 1 && caso.nextBoolean() ? null : (Integer) al));
                dal = al;
            }
            LocalDate oggi = INIZIO.plusDays(caso.nextInt(1500) - 300);
            for (Formato formato : Formato.values()) {
                leggibile(disegno(corsa, oggi, formato), formato, "seme " + seme + ", giro " + i + ": " + corsa + ", " + oggi);
            }
        }
    }

    /** A stop comes in time. */
    private static LocalDate fine(Corsa corsa) {
        LocalDate grezza = corsa.scadenza(DOMENICHE).grezza();
        return grezza == null ? LocalDate.MIN : grezza;
    }

    private static void leggibile(Disegno disegno, Formato formato, String quale) {
        List<Casella> parole = disegno.segni().stream().map(s -> Casella.di(s, formato)).toList();
        List<Casella> tutte = Stream.concat(parole.stream(),
                disegno.calendario().stream().map(s -> Casella.di(s, formato))).toList();
        List<String> guasti = new ArrayList<>();
        for (Casella c : tutte) {
            if (c.sinistra < 0 || c.destra > disegno.larghezza() || c.alto < 0 || c.basso > disegno.altezza()) {
                guasti.add("fuori: " + c);
            }
            tutte.stream().filter(altra -> altra != c && altra.tocca(c)).forEach(altra -> guasti.add(c + " su " + altra));
            disegno.segni().stream().filter(filo -> filo != c.di && c.attraversata(filo)).forEach(f -> guasti.add(f + " su " + c));
        }
        assertThat(guasti).as(quale).isEmpty();
        assertThat(disegno.segni()).as(quale).isSortedAccordingTo(Comparator.comparing(Segno::x));
        assertThat(disegno.fasce()).as(quale).isSortedAccordingTo(Comparator.comparing(Fascia::x))
                .allMatch(f -> f.x() >= 0 && destra(f) <= disegno.larghezza() && f.larga() > 0);
    }

    /** Where words stand, seen from the drawn numbers alone. */
    private record Casella(Segno di, double sinistra, double destra, double alto, double basso) {

        static Casella di(Segno s, Formato formato) {
            var scritta = s.scritta();
            double meta = Math.max(formato.lungo(scritta.quando()), formato.lungo(scritta.parole())) / 2;
            return new Casella(s, scritta.meta() - meta + 0.1, scritta.meta() + meta - 0.1, scritta.y() - formato.corpo() * 0.75,
                    scritta.ySotto() + formato.corpo() * 0.25);
        }

        boolean tocca(Casella altra) {
            return sinistra < altra.destra && altra.sinistra < destra && alto < altra.basso && altra.alto < basso;
        }

        boolean attraversata(Segno filo) {
            return filo.x() > sinistra && filo.x() < destra && filo.da() < basso && filo.a() > alto;
        }
    }

    private static Segno segno(Disegno disegno, String genere) {
        return disegno.segni().stream().filter(s -> s.genere().equals(genere)).findFirst().orElseThrow();
    }

    private static double destra(Fascia f) {
        return Math.round((f.x() + f.larga()) * 10) / 10.0;
    }

    private static Disegno disegno(Corsa corsa, LocalDate oggi, Formato formato) {
        return Disegno.di(Svolgimento.di(corsa.scadenza(DOMENICHE), null).orElseThrow(), oggi, formato);
    }

    private static Corsa corsa(int quantita, Unita unita) {
        return Corsa.di(INIZIO, Durata.di(quantita, unita, "norma"), "dalla presentazione");
    }

    private static Arresto arresto(Tipo tipo, int dal, @Nullable Integer al) {
        return new Arresto(tipo, INIZIO.plusDays(dal), al == null ? null : INIZIO.plusDays(al), "dalla richiesta", "norma");
    }
}
