package it.architrave.termini.regole;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.LeggiDiProva;
import it.architrave.territorio.CodiceIstat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No row of the clock is idle, and no rule names one that is not there. */
@Tag("database")
class RigheDeiTerminiTests {

    private static final Limiti LIMITI = new Limiti(LocalDate.parse("1990-01-01"), LocalDate.parse("2100-12-31"), 50, 3650);
    private static final Map<String, String> ALTRE_PAROLE = Map.ofEntries(Map.entry("NESSUNO", "ANALOGIA_30"),
            Map.entry("SOSPENSIONE", "INTERRUZIONE"), Map.entry("INTERRUZIONE", "SOSPENSIONE"), Map.entry("ASSENSO", "RIGETTO"),
            Map.entry("RIGETTO", "ASSENSO"), Map.entry("NON_SI_FORMA", "ASSENSO"), Map.entry("DA_VALUTARE", "SI_FORMA"),
            Map.entry("DIVIETO", "INADEMPIMENTO"), Map.entry("ADOZIONE", "COMUNICAZIONE"),
            Map.entry("SPECIALE_40", "GENERALE"), Map.entry("CDS_ORD", "CDS_2026"), Map.entry("CDS_2026", "CDS_ORD"),
            Map.entry("NO", "SI"));

    private final LeggiDiProva legge = LeggiDiProva.nuove();
    /** By code, the request that the row must move; {@code G} is a day on which the row is in force. */
    private final Map<String, String> richieste = RigheDiProva.di("righe.txt").map(r -> r.split("\\|", 2))
            .collect(Collectors.toMap(r -> r[0].strip(), r -> r[1]));

    @Test
    void ogniRigaDeiTerminiMuoveUnaData() {
        List<Riga> righe = righe();
        assertThat(righe).hasSizeGreaterThan(100);
        assertThat(righe.stream().filter(riga -> !muove(riga)).toList()).isEmpty();
    }

    private boolean muove(Riga riga) {
        Esempio richiesta = richiesta(riga);
        String prima = risposta(richiesta);
        scrivi(riga.id(), riga.altroValore());
        try {
            return !risposta(richiesta).equals(prima);
        } finally {
            scrivi(riga.id(), riga.valore());
            assertThat(risposta(richiesta)).isEqualTo(prima);
        }
    }

    @Test
    void laTabellaNominaSoloRigheCheEsistono() {
        Set<String> codici = righe().stream().map(Riga::codice).collect(Collectors.toSet());
        assertThat(codici).containsAll(richieste.keySet());
    }

    @Test
    void nessunaRegolaNominaUnaRigaCheManca() throws IOException {
        Set<String> codici = righe().stream().map(Riga::codice).collect(Collectors.toSet());
        Pattern nome = Pattern.compile("\"([A-Z][A-Z_0-9]+(?:\\.[a-zA-Z]+)+)\"");
        try (Stream<Path> file = Files.list(Path.of("src/main/java/it/architrave/termini/regole"))) {
            assertThat(file.map(RigheDeiTerminiTests::testo).flatMap(t -> nome.matcher(t).results().map(r -> r.group(1)))
                    .filter(n -> codici.stream().noneMatch(c -> c.equals(n) || c.startsWith(n + "."))).toList()).isEmpty();
        }
    }

    private Esempio richiesta(Riga riga) {
        if (riga.codice().startsWith("FESTIVITA.")) {
            return festa(riga);
        }
        String richiesta = richieste.get(riga.codice());
        assertThat(richiesta).as("manca in righe.txt: " + riga.codice()).isNotNull();
        LocalDate giorno = riga.giorno();
        String conDate = Pattern.compile("\\bG([+-]\\d+)?").matcher(richiesta).replaceAll(r -> giorno
                .plusDays(r.group(1) == null ? 0 : Long.parseLong(r.group(1))).toString());
        return Esempio.di(riga.codice() + "|" + conDate);
    }

    /** A term that ends on the holiday, in a year in which it is no Sunday. */
    private static Esempio festa(Riga riga) {
        LocalDate giorno = riga.valore().startsWith("PASQUA") ? LocalDate.parse("2027-03-29")
                : Stream.iterate(2027, a -> a + 1).map(a -> MonthDay.parse("--" + riga.valore()).atYear(a))
                        .filter(g -> g.getDayOfWeek() != DayOfWeek.SUNDAY).findFirst().orElseThrow();
        return Esempio.di(riga.codice() + "| ACCESSO_AGLI_ATTI | " + giorno.minusDays(30) + " ISTANZA_PRESENTATA | "
                + (riga.ambito().isEmpty() ? "" : "comune=" + riga.ambito() + ", santoPatrono=true"));
    }

    private String risposta(Esempio esempio) {
        NormeNelTempo norme = NormeNelTempo.di(esempio.comune() == null ? legge.leggi().delloStato()
                : legge.leggi().di(new CodiceIstat(esempio.comune())));
        List<Vizio> vizi = Ammissibilita.vizi(esempio.storia(), norme, LIMITI);
        return vizi.isEmpty() ? Trovato.di(Regole.calcola(esempio.storia(), norme)).toString() : vizi.toString();
    }

    private void scrivi(long id, String valore) {
        legge.base().sql("update parametro set valore = ? where id = ?").params(valore, id).update();
    }

    private List<Riga> righe() {
        return legge.base().sql("select id, codice, ambito, valore, unita, dal, al from parametro order by codice, dal")
                .query((r, i) -> new Riga(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                        r.getObject(6, LocalDate.class), r.getObject(7, LocalDate.class))).list().stream()
                .filter(r -> Materie.dellOrologio(r.codice())).toList();
    }

    private static String testo(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Riga(long id, String codice, String ambito, String valore, String unita, LocalDate dal, LocalDate al) {

        /** On which it is in force; for the row of today a Monday. */
        LocalDate giorno() {
            LocalDate oggi = LocalDate.parse("2026-03-02");
            return al != null ? al : dal.isAfter(oggi) ? dal : oggi;
        }

        String altroValore() {
            return switch (unita) {
                case "GIORNO" -> "03-05";
                case "DATA" -> "1990-01-01";
                case "VOLTE" -> "1".equals(valore) ? "0" : "3";
                case "SCELTA", "ARRESTO", "EFFETTO" -> ALTRE_PAROLE.get(valore);
                default -> String.valueOf(Integer.parseInt(valore) + 7);
            };
        }
    }
}
