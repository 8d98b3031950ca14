package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Periodo;
import it.architrave.accesso.RegistroUffici;
import it.architrave.accesso.Utente;
import it.architrave.prova.Gara;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A parameter gets a new value by an act that stays written; each test works in a municipality of its own. */
@ProvaIntegrata
class ModificheDeiParametriTests {

    private static final String CODICE = "CILA.regolarizzazione";

    @Autowired
    private ModificheDeiParametri modifiche;
    @Autowired
    private RigheDeiParametri righe;
    @Autowired
    private RegistroDeiParametri registro;
    @Autowired
    private VociDeiParametri voci;
    @Autowired
    private Parametri parametri;
    @Autowired
    private RegistroUffici uffici;
    @Autowired
    private Mani mani;
    @Autowired
    private JdbcTemplate base;

    @Test
    void ilNuovoValoreValeDalSuoGiornoEQuelloDiPrimaRestaNellaStoria() {
        var palazzuolo = new CodiceIstat("048031");
        RigaDiParametro prima = stabilisce(palazzuolo, "12", "2031-01-01");
        RigaDiParametro dopo = stabilisce(palazzuolo, "14", "2032-01-01");
        assertThat(parametri.inVigore(CODICE, palazzuolo, LocalDate.parse("2030-12-31")).intero()).isEqualTo(10);
        assertThat(parametri.inVigore(CODICE, palazzuolo, LocalDate.parse("2031-12-31")).intero()).isEqualTo(12);
        assertThat(parametri.inVigore(CODICE, palazzuolo, LocalDate.parse("2032-01-01")).intero()).isEqualTo(14);
        assertThat(righe.storia(CODICE)).filteredOn(r -> r.ambito().equals(AmbitoTerritoriale.del(palazzuolo)))
                .extracting(RigaDiParametro::id, RigaDiParametro::al)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(prima.id(), LocalDate.parse("2031-12-31")),
                        org.assertj.core.groups.Tuple.tuple(dopo.id(), null));
    }

    @Test
    void chiHaCambiatoQuandoEPercheRestaScrittoAncheTraLeModificheDellUfficio() {
        var londa = new CodiceIstat("048025");
        stabilisce(londa, "21", "2031-01-01");
        assertThat(registro.recenti(CODICE).get(0)).satisfies(m -> {
            assertThat(m.nome()).isEqualTo(regia().nome());
            assertThat(m.cambio().prima()).startsWith("10 giorni");
            assertThat(m.cambio().dopo()).isEqualTo("21 giorni, dal 01/01/2031 – delibera 7/2026");
            assertThat(m.ambito()).isEqualTo(AmbitoTerritoriale.del(londa));
            assertThat(m.fonte()).isEqualTo("delibera 7/2026");
            assertThat(m.cambio().motivo()).isEqualTo("lo dispone il Comune");
        });
        assertThat(uffici.recenti(mani.utente("responsabile.londa"), londa).get(0).dopo()).startsWith("21 giorni");
    }

    @Test
    void nessunoOltreLaRegiaCambiaUnParametro() {
        NuovoValore nuovo = nuovo(Mani.FIRENZE, "12", "2031-01-01");
        for (String chi : List.of("responsabile.firenze", "istruttore.firenze", "geometra")) {
            assertThatThrownBy(() -> modifiche.stabilisci(mani.utente(chi), nuovo, registro.ultima(CODICE)))
                    .isInstanceOf(AccessoNegato.class);
        }
    }

    @Test
    void unValoreCheNonEDelSuoGenereNonEntra() {
        for (String scritto : List.of("dieci", "-3", "10 giorni", "${7*7}", "1e3")) {
            assertThatThrownBy(() -> stabilisce(new CodiceIstat("048026"), scritto, "2031-01-01"))
                    .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("numero intero");
        }
        var scelta = new NuovoValore("CILA.verificaFormale", AmbitoTerritoriale.del(new CodiceIstat("048026")), scelta("QUALCUNA"),
                new Periodo(LocalDate.parse("2031-01-01"), null), "atto", "", "perché");
        assertThatThrownBy(() -> modifiche.stabilisci(regia(), scelta, registro.ultima("CILA.verificaFormale")))
                .isInstanceOf(ModificaRifiutata.class).hasMessageContaining("valori proposti");
        var inventato = new NuovoValore("CILA.inventato", AmbitoTerritoriale.STATO, scelta("1"),
                new Periodo(LocalDate.parse("2031-01-01"), null), "atto", "", "perché");
        assertThatThrownBy(() -> modifiche.stabilisci(regia(), inventato, 0)).isInstanceOf(ModificaRifiutata.class);
    }

    @Test
    void unaRigaMarcataSiDecidePerUnComune() {
        var rufina = new CodiceIstat("048037");
        var nuovo = new NuovoValore("CILA.controllo", AmbitoTerritoriale.del(rufina), scelta("ANALOGIA_30"),
                new Periodo(LocalDate.parse("2031-01-01"), null), "atto del dirigente 3/2026", "", "orientamento del Comune");
        modifiche.stabilisci(regia(), nuovo, registro.ultima("CILA.controllo"));
        LocalDate giorno = LocalDate.parse("2031-06-01");
        assertThat(parametri.inVigore("CILA.controllo", rufina, giorno).valore()).isEqualTo("ANALOGIA_30");
        assertThat(parametri.inVigore("CILA.controllo", Mani.FIRENZE, giorno).valore()).isEqualTo("NESSUNO");
    }

    @Test
    void unComunePuoDareUnaDurataDoveLoStatoNonNeDa() {
        var reggello = new CodiceIstat("048035");
        var giorno = new Periodo(LocalDate.parse("2031-01-01"), null);
        modifiche.stabilisci(regia(), new NuovoValore("CILA.durata", AmbitoTerritoriale.del(reggello),
                new RigaDiParametro.Valore("3", UnitaDiParametro.ANNI), giorno, "regolamento edilizio", "", "lo dispone il Comune"),
                registro.ultima("CILA.durata"));
        assertThat(parametri.inVigore("CILA.durata", reggello, LocalDate.parse("2031-01-01")).unita()).isEqualTo("ANNI");
        assertThatThrownBy(() -> modifiche.prova(regia(), new NuovoValore("CILA.durata", AmbitoTerritoriale.del(reggello),
                new RigaDiParametro.Valore("3", UnitaDiParametro.EURO), giorno, "x", "", "x"))).isInstanceOf(ModificaRifiutata.class);
    }

    @Test
    void diPiuAmministratoriInsiemeUnoSoloCambiaEGliAltriLoSanno() throws Exception {
        var vicchio = new CodiceIstat("048052");
        long visto = registro.ultima("dirittiSegreteria");
        int prima = quante();
        List<Callable<String>> atti = java.util.stream.Stream.of("2031-01-01", "2031-02-01", "2031-03-01", "2031-04-01")
                .map(dal -> (Callable<String>) () -> {
                    try {
                        modifiche.stabilisci(regia(), new NuovoValore("dirittiSegreteria", AmbitoTerritoriale.del(vicchio), scelta("SI"),
                                new Periodo(LocalDate.parse(dal), null), "delibera", "", "perché"), visto);
                        return "fatto";
                    } catch (ModificaRifiutata rifiuto) {
                        return rifiuto.getMessage();
                    }
                }).toList();
        try (var gara = new Gara()) {
            List<String> esiti = gara.corre(atti);
            assertThat(esiti).filteredOn("fatto"::equals).hasSize(1);
            assertThat(esiti).filteredOn(e -> !e.equals("fatto")).allMatch(e -> e.contains("Nel frattempo"));
        }
        assertThat(quante()).isEqualTo(prima + 1);
    }

    @Test
    void ogniCodiceHaUnaVoceInParoleEOgniUnitaSiSaLeggere() {
        List<RigaDiParametro> tutte = righe.elenco(new FiltroDeiParametri("", null, null, null), 0, 10_000);
        assertThat(tutte).isNotEmpty();
        assertThat(tutte.stream().map(RigaDiParametro::codice).distinct().filter(c -> !voci.tutte().containsKey(c))).isEmpty();
        assertThat(tutte.stream().filter(r -> r.valore().unita().diScelta())
                .filter(r -> voci.di(r.codice()).scelte(r.valore().unita()).stream().noneMatch(s -> s.valore().equals(r.valore().testo()))))
                .as("ogni scelta è tra quelle proposte").isEmpty();
        assertThat(tutte.stream().filter(r -> r.valore().unita().letto(r.valore().testo()).isEmpty())).isEmpty();
    }

    private int quante() {
        return base.queryForObject("select count(*) from parametro where codice = 'dirittiSegreteria'", Integer.class);
    }

    private RigaDiParametro stabilisce(CodiceIstat comune, String valore, String dal) {
        return modifiche.stabilisci(regia(), nuovo(comune, valore, dal), registro.ultima(CODICE));
    }

    private static NuovoValore nuovo(CodiceIstat comune, String valore, String dal) {
        return new NuovoValore(CODICE, AmbitoTerritoriale.del(comune),
                new RigaDiParametro.Valore(valore, UnitaDiParametro.GIORNI), new Periodo(LocalDate.parse(dal), null),
                "delibera 7/2026", "", "lo dispone il Comune");
    }

    private static RigaDiParametro.Valore scelta(String valore) {
        return new RigaDiParametro.Valore(valore, UnitaDiParametro.SCELTA);
    }

    private Utente regia() {
        return mani.utente("regia");
    }
}
