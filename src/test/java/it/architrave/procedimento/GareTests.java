package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.Concorrenti.Risposta;
import it.architrave.prova.Campione;
import it.architrave.prova.Gara;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Several people act on the same task in the same moment: one effect, and who comes second reads who came first. */
@ProvaIntegrata
class GareTests {

    private static final String VERIFICA = "Task_VerificareLaCompletezza";
    private static final String ESAME = "Task_EsaminareLaComunicazione";
    /** Acts on one case before another is filed: the pages of a case grow with its story. */
    private static final int PER_PRATICA = 25;
    private static final int CONCORRENTI = 16;

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Compiti compiti;
    @Autowired
    private JdbcClient jdbc;

    private final Gara gara = new Gara();
    private Concorrenti concorrenti;

    @BeforeEach
    void sediciPersoneNelloStessoUfficio() {
        concorrenti = new Concorrenti(web);
        for (int i = 0; i < CONCORRENTI; i++) {
            anagrafe.iscriviDimostrativo(new Utente(chi(i), nome(chi(i)), "", chi(i) + "@esempio.invalid", Set.of(),
                    Set.of(new Incarico(FIRENZE, Ruolo.ISTRUTTORE), new Incarico(FIRENZE, Ruolo.SPORTELLO))), "");
        }
    }

    @AfterEach
    void finisce() {
        gara.close();
    }

    @Test
    void diMoltiCheLaPrendonoUnoSoloLHaEGliAltriNeLeggonoIlNome() throws Exception {
        String compito = mani.compito(mani.presentata(FIRENZE), VERIFICA);
        for (int prova = 0; prova < Campione.di(5_000, 24); prova++) {
            List<Risposta> risposte = gara.corre(ciascuno(prova, (i, pagina) -> concorrenti.prende(chi(i), compito, pagina)));
            Risposta prima = unica(risposte);
            assertThat(assegnatario(compito)).as("motore").isEqualTo(prima.chi());
            assertThat(rigaDiScrivania(compito)).as("scrivania").containsExactly(prima.chi());
            seconde(risposte, prima).forEach(r -> {
                r.rifiutata("presa in carico da " + nome(prima.chi()));
                assertThat(r.testo()).satisfies(t -> assertThat(!r.pagina() || t.contains("scritto da " + r.chi())).isTrue());
            });
            concorrenti.rilascia(prima.chi(), compito, false);
        }
    }

    @Test
    void diMolteConclusioniUnaSolaValeELeAltreNonPerdonoCioCheHannoScritto() throws Exception {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String solo = esame(numero, chi(0));
        Effetti vuoto = effetti(numero);
        concorrenti.completa(chi(0), solo, "RILIEVO", "rilievo di uno solo", false);
        Effetti daSolo = effetti(numero).da(vuoto);
        for (int prova = 1; prova <= Campione.di(2_500, 12); prova++) {
            numero = prova % PER_PRATICA == 0 ? mani.presentata(FIRENZE) : numero;
            String compito = esame(numero, chi(0));
            Effetti allora = effetti(numero);
            List<Risposta> risposte = gara.corre(ciascuno(prova, (i, pagina) ->
                    concorrenti.completa(chi(0), compito, "RILIEVO", "rilievo numero " + i, pagina)));
            Risposta prima = unica(risposte);
            assertThat(svolta(compito)).singleElement().asString().contains("rilievo numero " + risposte.indexOf(prima) + "\"");
            assertThat(effetti(numero).da(allora)).isEqualTo(daSolo);
            assertThat(rigaDiScrivania(compito)).isEmpty();
            assertThat(mani.aperte(numero)).doesNotContain(ESAME);
            for (Risposta r : seconde(risposte, prima)) {
                r.rifiutata("completata da " + nome(chi(0)), " alle ");
                assertThat(!r.pagina() || r.testo().contains("rilievo numero " + risposte.indexOf(r))).as(r.testo()).isTrue();
            }
        }
    }

    @Test
    void traRilascioEConclusioneNeValeUnoSolo() throws Exception {
        NumeroPratica numero = null;
        for (int prova = 0; prova < Campione.di(1_500, 12); prova++) {
            numero = numero == null || prova % PER_PRATICA == 0 ? mani.presentata(FIRENZE) : numero;
            String compito = esame(numero, chi(0));
            List<Risposta> risposte = gara.corre(ciascuno(prova, (i, pagina) -> i % 2 == 0
                    ? concorrenti.rilascia(chi(0), compito, pagina)
                    : concorrenti.completa(chi(0), compito, "PRESA_VISIONE", "", pagina)));
            Risposta prima = unica(risposte);
            boolean completata = risposte.indexOf(prima) % 2 == 1;
            assertThat(svolta(compito)).hasSize(completata ? 1 : 0);
            assertThat(rigaDiScrivania(compito)).hasSize(completata ? 0 : 1);
            seconde(risposte, prima).forEach(r -> r.rifiutata(completata ? "completata da " + nome(chi(0)) : "prenderla in carico"));
            if (!completata) {
                concorrenti.prende(chi(0), compito, false);
                assertThat(concorrenti.completa(chi(0), compito, "PRESA_VISIONE", "", false).riuscita()).isTrue();
            }
        }
    }

    @Test
    void traConclusioneERinunciaLaRinunciaValeUnaVoltaEChiCompletaLoLegge() throws Exception {
        for (int prova = 0; prova < Campione.di(1_000, 12); prova++) {
            NumeroPratica numero = mani.presentata(FIRENZE);
            String compito = mani.compito(numero, VERIFICA);
            concorrenti.prende(chi(0), compito, false);
            List<Risposta> risposte = gara.corre(ciascuno(prova, (i, pagina) -> i % 2 == 0
                    ? concorrenti.completa(chi(0), compito, "COMPLETA", "", pagina)
                    : concorrenti.rinuncia(numero.valore(), "motivo " + i)));
            List<Risposta> rinunce = risposte.stream().filter(r -> r.chi().equals("geometra")).toList();
            List<Risposta> conclusioni = risposte.stream().filter(r -> r.chi().equals(chi(0))).toList();
            seconde(rinunce, unica(rinunce)).forEach(r -> r.rifiutata("rinuncia", "Laura Conti", " alle "));
            long concluse = conclusioni.stream().filter(Risposta::riuscita).count();
            assertThat(concluse).isLessThanOrEqualTo(1);
            assertThat(svolta(compito)).hasSize((int) concluse);
            conclusioni.stream().filter(r -> !r.riuscita()).forEach(r -> r.rifiutata(concluse == 1
                    ? "completata da " + nome(chi(0)) : "Laura Conti", " alle "));
            assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIA_IN_ESAME);
            assertThat(mani.aperte(numero)).containsExactly("Task_PrendereAttoDellaRinuncia");
            assertThat(quante("select count(*) from giornale where numero = ? and fatto like 'Rinuncia%'", numero)).isEqualTo(1);
            assertThat(quante("select count(*) from comunicazione where pratica = ?", numero)).isEqualTo(1);
        }
    }

    /** What an act has left: lines of the journal, notices, registrations. */
    private record Effetti(long voci, long avvisi, long registrazioni) {

        Effetti da(Effetti prima) {
            return new Effetti(voci - prima.voci, avvisi - prima.avvisi, registrazioni - prima.registrazioni);
        }
    }

    /** A numbered act, by REST or by page. */
    private interface Atto {
        Risposta compie(int i, boolean pagina) throws Exception;
    }

    private static List<Callable<Risposta>> ciascuno(int prova, Atto atto) {
        List<Callable<Risposta>> atti = new ArrayList<>();
        // Every two: both faces compete, also where even and odd ones do different things.
        IntStream.range(0, Gara.quanti(prova)).forEach(i -> atti.add(() -> atto.compie(i, (i / 2 + prova) % 2 == 0)));
        return atti;
    }

    private static Risposta unica(List<Risposta> risposte) {
        List<Risposta> riuscite = risposte.stream().filter(Risposta::riuscita).toList();
        assertThat(riuscite).as("%s", risposte).hasSize(1);
        return riuscite.get(0);
    }

    private static List<Risposta> seconde(List<Risposta> risposte, Risposta prima) {
        return risposte.stream().filter(r -> r != prima).toList();
    }

    /** A task that this officer has in hand: the examination of a communication. */
    private String esame(NumeroPratica numero, String chi) throws Exception {
        mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Un'altra pianta."));
        String compito = mani.compito(numero, ESAME);
        assertThat(concorrenti.prende(chi, compito, false).riuscita()).isTrue();
        return compito;
    }

    private String assegnatario(String compito) {
        return compiti.leggi(mani.utente(chi(0)), compito).assegnatario();
    }

    private List<String> rigaDiScrivania(String compito) {
        return jdbc.sql("select assegnatario from scrivania_attivita where id = ?").param(compito)
                .query((r, i) -> String.valueOf(r.getString(1))).list();
    }

    private List<String> svolta(String compito) {
        return jdbc.sql("select risposte from attivita_svolta where id = ?").param(compito).query(String.class).list();
    }

    private Effetti effetti(NumeroPratica numero) {
        return new Effetti(quante("select count(*) from giornale where numero = ?", numero),
                quante("select count(*) from avviso where pratica = ?", numero),
                quante("select count(*) from registrazione where pratica = ?", numero));
    }

    private long quante(String domanda, NumeroPratica numero) {
        return jdbc.sql(domanda).param(numero.valore()).query(Long.class).single();
    }

    private static String chi(int i) {
        return "gara" + i + ".firenze";
    }

    private static String nome(String chi) {
        return "Concorrente " + chi.replaceAll("\\D", "") + " di Firenze";
    }
}
