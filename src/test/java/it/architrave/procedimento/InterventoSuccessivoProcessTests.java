package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static it.architrave.procedimento.VigilanzaProcessTests.AVVIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.Via;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office may still do on a case once its control is over, and until when (art. 19 c. 4 e art. 21-nonies L. 241/1990). */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InterventoSuccessivoProcessTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";
    private static final String MOTIVO = "Serviva una SCIA: le opere toccano parti strutturali.";
    private static final String INTERVENIRE = "Task_IntervenireNelTermine";
    private static final String OLTRE = "Task_IntervenireOltreIlLimite";
    private static final Map<String, Object> VALUTA = Map.of("interesse", "La stabilità dell'edificio, abitato da sei famiglie.",
            "destinatari", "Chi ha presentato ha già speso; i vicini chiedono sicurezza.", "ragioni",
            "La sicurezza delle persone prevale sull'affidamento.");
    private static final Map<String, Object> INTERVIENE = Map.of("decisione", "INTERVIENE", "motivazione",
            "Mancava il deposito delle strutture e il pericolo è attuale.", "rimedi", "Si può ricorrere al TAR.");
    private static final Map<String, Object> NON_INTERVIENE = Map.of("decisione", "NON_INTERVIENE", "motivazione",
            "L'affidamento prevale: nessun interesse attuale.", "rimedi", "Si può ricorrere al TAR.");
    private static final Set<String> VISITATI = new HashSet<>();

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AperturaDUfficio apertura;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Pratiche pratiche;
    private NumeroPratica madre;
    private NumeroPratica intervento;

    @AfterEach
    void raccoglieINodiVisitati() {
        if (intervento != null) {
            VISITATI.addAll(motore.visitati(intervento));
        }
        motore.adesso();
    }

    @Test
    void finitoIlControlloSiIntervieneNelTermineELaCilaEVietata(@Autowired Avvisi avvisi) {
        aperto(Via.INTERVENTO);
        Termine termine = termine();
        LocalDate finestra = ultimo("CILA.controllo");
        assertThat(termine.ultimoGiorno()).as("dalla fine del controllo, senza spostare i festivi").isEqualTo(finestra.plusMonths(6));
        assertThat(termine.calcolo().decorrenza()).isEqualTo(finestra);
        assertThat(termine.norma()).startsWith("art. 21-nonies L. 241/1990");
        assertThat(termine.spiegazione()).anyMatch(r -> r.contains("dalla fine del controllo"));
        valutato();
        mani.svolge(CAPO, intervento, INTERVENIRE, INTERVIENE);

        assertThat(stato(intervento)).isEqualTo(StatoPratica.INTERVENTO_ADOTTATO);
        assertThat(stato(madre)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(madre)).as("la CILA non va oltre").isTrue();
        assertThat(termini.di(TUTTO, madre)).noneMatch(Termine::aperto);
        assertThat(motore.finita(intervento)).isTrue();
        assertThat(termine().situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        assertThat(atti.di(TUTTO, intervento)).last().satisfies(a -> {
            assertThat(a.motivi().motivazione()).contains("deposito delle strutture", "ultimo giorno utile", "art. 21-nonies");
            assertThat(a.motivi().rimedi()).contains("Termini: ricorso");
        });
        assertThat(avvisi.di(TUTTO, intervento)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Intervento dopo"))
                .hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("ha vietato", "Termini: ricorso").doesNotContain("[("));
        assertThat(giornale.voci(TUTTO, madre)).map(v -> v.fatto()).contains("Attività vietata con la pratica " + intervento
                + " (art. 19 c. 4 L. 241/1990)");
    }

    @Test
    void ancheUnaPraticaConclusaPerdeISuoiEffetti() {
        madre = mani.presentata(PONTASSIEVE);
        mani.comunica(madre, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(),
                "ultimazione", "TOTALE", "catasto", "NON_DOVUTO"));
        finisceIlControllo();
        assertThat(stato(madre)).isEqualTo(StatoPratica.CONCLUSA);
        intervento = apertura.apri(mani.utente(CAPO), madre, Via.INTERVENTO, MOTIVO);
        valutato();
        mani.svolge(CAPO, intervento, INTERVENIRE, INTERVIENE);
        assertThat(stato(madre)).isEqualTo(StatoPratica.VIETATA);
    }

    @Test
    void seLInteresseNonPrevaleSiChiudeSenzaIntervenireELaCilaResta(@Autowired Avvisi avvisi) {
        aperto(Via.INTERVENTO);
        valutato();
        mani.svolge(CAPO, intervento, INTERVENIRE, NON_INTERVIENE);
        assertThat(stato(intervento)).isEqualTo(StatoPratica.ARCHIVIATA_D_UFFICIO);
        assertThat(stato(madre)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(motore.finita(madre)).isFalse();
        assertThat(avvisi.di(TUTTO, intervento)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Chiusura senza intervento"))
                .hasSize(2);
    }

    @Test
    void decorsoIlTermineIlPotereEConsumatoELaPraticaSiChiudeDaSe(@Autowired Avvisi avvisi) {
        aperto(Via.INTERVENTO);
        valutato();
        String compito = mani.compito(intervento, INTERVENIRE);
        motore.vaiAl(Objects.requireNonNull(termine().ultimoGiorno()).plusDays(1));
        assertThatThrownBy(() -> mani.svolge(CAPO, compito, INTERVIENE)).as("prima che la sveglia suoni")
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("il potere è consumato");
        assertThat(motore.scattano(intervento)).isEqualTo(1);
        assertThat(stato(intervento)).isEqualTo(StatoPratica.POTERE_CONSUMATO);
        assertThat(stato(madre)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(motore.finita(intervento)).isTrue();
        assertThat(termine().situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThatThrownBy(() -> mani.svolge(CAPO, compito, INTERVIENE)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("Il termine per intervenire è decorso");
        assertThat(giornale.voci(TUTTO, madre)).map(v -> v.fatto()).contains("Chiusa la pratica " + intervento
                + ": il termine per intervenire è decorso");
        assertThat(avvisi.di(TUTTO, intervento)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Procedimento chiuso"))
                .hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("conserva i suoi effetti").doesNotContain("[("));
        assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), madre, Via.INTERVENTO, MOTIVO)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("resta soltanto l'intervento su false attestazioni");
    }

    @Test
    void suFalseAttestazioniNessunLimiteMaServeLaSentenza() {
        madre = mani.presentata(PONTASSIEVE);
        finisceIlControllo();
        motore.vaiAl(ultimo("CILA.controllo").plusYears(3));
        intervento = apertura.apri(mani.utente(CAPO), madre, Via.FALSE_ATTESTAZIONI, "Il giudice ha accertato il falso.");
        assertThat(termini.di(TUTTO, intervento)).as("nessun termine").isEmpty();
        assertThat(mani.aperte(intervento)).containsExactly("Task_ComunicareLAvvioDelProcedimento");
        mani.svolge(CAPO, intervento, "Task_ComunicareLAvvioDelProcedimento", Map.of("decisione", "OMETTE", "celerita", "Pericolo di crollo."));
        mani.svolge(CAPO, intervento, "Task_ValutareLInteressePubblico", VALUTA);
        assertThatThrownBy(() -> mani.svolge(CAPO, intervento, OLTRE, INTERVIENE)).as("senza estremi").isInstanceOf(RisposteNonValide.class);
        Map<String, Object> conSentenza = new HashMap<>(INTERVIENE);
        conSentenza.put("sentenza", "Tribunale di Firenze n. 12/2029, definitiva.");
        mani.svolge(CAPO, intervento, OLTRE, conSentenza);
        assertThat(stato(madre)).isEqualTo(StatoPratica.VIETATA);
        assertThat(atti.di(TUTTO, intervento)).last().satisfies(a -> assertThat(a.motivi().prescrizioni())
                .contains("sentenza passata in giudicato", "n. 12/2029"));
    }

    @Test
    void primaDellaFineDelControlloNonSiInterviene() {
        madre = mani.presentata(PONTASSIEVE);
        for (Via via : new Via[] {Via.INTERVENTO, Via.FALSE_ATTESTAZIONI}) {
            assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), madre, via, MOTIVO)).as(via.nome())
                    .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("Il termine di controllo non è finito");
        }
    }

    @Test
    void suCioCheNonHaEffettiNonSiInterviene() {
        madre = mani.presentata(PONTASSIEVE);
        finisceIlControllo();
        mani.comunica(madre, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), madre, Via.INTERVENTO, MOTIVO)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("non ha effetti da rimuovere");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDellInterventoEStatoVisitato(@Autowired RepositoryService archivio) {
        assertThat(VISITATI).containsAll(VigilanzaProcessTests.nodi(archivio, "InterventoSuccessivo", "ValutazioneDellIntervento"));
    }

    private void aperto(Via via) {
        madre = mani.presentata(PONTASSIEVE);
        finisceIlControllo();
        intervento = apertura.apri(mani.utente(CAPO), madre, via, MOTIVO);
    }

    private void finisceIlControllo() {
        motore.vaiAl(ultimo("CILA.controllo").plusDays(1));
        assertThat(motore.scattano(madre)).isEqualTo(1);
    }

    private void valutato() {
        Map<String, Object> avvio = new HashMap<>(AVVIO);
        avvio.put("conclusione", ultimo("CILA.controllo").plusMonths(2).toString());
        mani.svolge(CAPO, intervento, "Task_ComunicareLAvvioDelProcedimento", avvio);
        mani.svolge(CAPO, intervento, "Task_ValutareLInteressePubblico", VALUTA);
    }

    private StatoPratica stato(NumeroPratica numero) {
        return pratiche.leggi(TUTTO, numero).stato();
    }

    private Termine termine() {
        return termini.di(TUTTO, intervento).get(0);
    }

    private LocalDate ultimo(String codice) {
        return Objects.requireNonNull(termini.di(TUTTO, madre).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst()
                .orElseThrow().ultimoGiorno());
    }
}
