package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.Concorrenti.Risposta;
import it.architrave.prova.Campione;
import it.architrave.prova.Gara;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Several heads of one office act on one case in the same moment: one act, and who comes second reads who came first. */
@ProvaIntegrata
class GareDelControlloTests {

    private static final int CONCORRENTI = 16;

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private JdbcClient jdbc;

    private final Gara gara = new Gara();
    private Concorrenti concorrenti;

    @BeforeEach
    void sediciResponsabiliNelloStessoUfficio() {
        concorrenti = new Concorrenti(web);
        for (int i = 0; i < CONCORRENTI; i++) {
            anagrafe.iscriviDimostrativo(new Utente(chi(i), nome(i), "", chi(i) + "@esempio.invalid", Set.of(),
                    Set.of(new Incarico(ControlloDellaCilaTests.PONTASSIEVE, Ruolo.RESPONSABILE_SERVIZIO))), "");
        }
    }

    @AfterEach
    void finisce() {
        gara.close();
    }

    @Test
    void diMoltiCheAvvianoEVietanoNeNasceUnAttoSoloEGliAltriSannoDiChiE() throws Exception {
        for (int prova = 0; prova < Campione.di(500, 8); prova++) {
            NumeroPratica numero = mani.presentata(ControlloDellaCilaTests.PONTASSIEVE);
            int turno = prova;
            List<Risposta> avvii = gara.corre(ciascuno(prova, i -> concorrenti.controlla(chi(i), numero.valore(), (i + turno) % 2 == 0)));
            Risposta primo = unica(avvii);
            altre(avvii, primo).forEach(r -> r.rifiutata("presa in carico da " + nome(avvii.indexOf(primo))));
            String compito = mani.compito(numero, ControlloDellaCilaTests.DIVIETO);

            List<Risposta> divieti = gara.corre(ciascuno(prova, i -> concorrenti.vieta(primo.chi(), compito, (i + turno) % 2 == 0)));
            altre(divieti, unica(divieti)).forEach(r -> r.rifiutata("completata da " + nome(avvii.indexOf(primo)), " alle "));
            assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
            assertThat(quanti("provvedimento", numero)).isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from avviso where oggetto like 'Divieto%' and pratica = ?").param(numero.valore())
                    .query(Long.class).single()).as("uno a persona").isEqualTo(2);
            assertThat(jdbc.sql("select count(*) from registrazione where verso = 'USCITA' and pratica = ?").param(numero.valore())
                    .query(Long.class).single()).isEqualTo(1);
            concorrenti.controlla(chi(0), numero.valore(), false).rifiutata("già stato esercitato");
        }
    }

    /** An act of one of several. */
    private interface Atto {
        Risposta compie(int i) throws Exception;
    }

    private static List<Callable<Risposta>> ciascuno(int prova, Atto atto) {
        List<Callable<Risposta>> atti = new ArrayList<>();
        for (int i = 0; i < Gara.quanti(prova); i++) {
            int quale = i;
            atti.add(() -> atto.compie(quale));
        }
        return atti;
    }

    private static Risposta unica(List<Risposta> risposte) {
        List<Risposta> riuscite = risposte.stream().filter(Risposta::riuscita).toList();
        assertThat(riuscite).as("%s", risposte).hasSize(1);
        return riuscite.get(0);
    }

    private static List<Risposta> altre(List<Risposta> risposte, Risposta prima) {
        return risposte.stream().filter(r -> r != prima).toList();
    }

    private long quanti(String tabella, NumeroPratica numero) {
        return jdbc.sql("select count(*) from " + tabella + " where pratica = ?").param(numero.valore()).query(Long.class).single();
    }

    private static String chi(int i) {
        return "capo" + i + ".pontassieve";
    }

    private static String nome(int i) {
        return "Capo " + i + " di Pontassieve";
    }
}
