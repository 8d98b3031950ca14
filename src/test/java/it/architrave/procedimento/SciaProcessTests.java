package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the SCIA (art. 22 d.P.R. 380/2001; art. 19 L. 241/1990; procedimenti, SCIA), path by path, in the real application. */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SciaProcessTests {

    private static final Set<String> VISITATI = new HashSet<>();
    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.fiesole";
    private static final String ISTRUTTORE = "istruttore.fiesole";
    private static final String ASSEGNAZIONE = "Task_AssegnareLaPratica";
    private static final String VERIFICA = "Task_VerificareRequisitiEPresupposti";
    private static final String CONFORMAZIONE = "Task_ProporreLaConformazione";
    private static final String DIVIETO = "Task_ProporreIlDivieto";
    private static final String INEFFICACIA = "Task_DichiarareLInefficacia";
    private static final String ORDINE = "Task_OrdinareLaConformazione";
    private static final String ATTO = "Task_VietareLaProsecuzione";
    private static final Map<String, Object> PROPONE = Map.of("decisione", "PROPONE", "motivazione",
            "Il solaio non ha la relazione strutturale.");
    private static final Map<String, Object> VIETA = Map.of("decisione", "VIETA", "motivazione",
            "L'intervento aumenta il volume: serve il permesso.", "rimedi", "Si può ricorrere al TAR.");
    private static final Map<String, Object> ORDINA = Map.of("decisione", "ORDINA", "motivazione",
            "Manca la relazione strutturale.", "misure", "Presentare la relazione.", "giorni", "45", "sospensione", "NESSUNA",
            "rimedi", "Si può ricorrere al TAR.");
    private static final Map<String, Object> DICHIARA = Map.of("decisione", "DICHIARA", "motivazione",
            "Manca l'asseverazione del tecnico abilitato.", "rimedi", "Si può ricorrere al TAR.");

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private RepositoryService archivio;
    private NumeroPratica numero;

    @AfterEach
    void raccoglieINodiVisitati() {
        if (numero != null) {
            VISITATI.addAll(motore.visitati(numero));
        }
        motore.adesso();
    }

    @Test
    void unaSciaConformeNonRiceveAlcunAttoESiConcludeConLaFineDeiLavori() {
        numero = presentata();
        assertThat(mani.aperte(numero)).containsExactly(ASSEGNAZIONE);
        assegna();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_ISTRUTTORIA);
        esamina("CONFORME");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(mani.aperte(numero)).isEmpty();
        motore.vaiAl(ultimo("SCIA.controllo").plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(termine("SCIA.controllo").situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(motore.visitati(numero)).contains("EndEvent_Conclusa", "EndEvent_TermineDiControlloDecorso");
        assertThat(atti.di(TUTTO, numero)).as("non è dovuta alcuna presa d'atto").isEmpty();
    }

    @Test
    void iLavoriFinitiPrimaAttendonoLIstruttoriaELaFineDelControllo() {
        numero = presentata();
        fineLavori("PARZIALE");
        fineLavori("TOTALE");
        assegna();
        esamina("CONFORME");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        motore.vaiAl(ultimo("SCIA.controllo").plusDays(1));
        motore.scattano(numero);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
    }

    @Test
    void ilDivietoPropostoEAdottatoChiudeLaPratica() {
        numero = proposta("NON_CONFORMABILE", DIVIETO);
        assertThat(mani.aperte(numero)).containsExactly(ATTO);
        mani.svolge(CAPO, numero, ATTO, VIETA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(motore.visitati(numero)).contains("EndEvent_Vietata");
        assertThat(termini.di(TUTTO, numero)).noneMatch(Termine::aperto);
    }

    @Test
    void finitoIlTermineLIstruttoriaSiChiudeMaDivietoEConformazioneNonSiPropongonoPiu() {
        for (var via : Map.of("NON_CONFORMABILE", DIVIETO, "CONFORMABILE", CONFORMAZIONE).entrySet()) {
            numero = presentata();
            assegna();
            motore.vaiAl(ultimo("SCIA.controllo").plusDays(1));
            motore.scattano(numero);
            esamina(via.getKey());
            assertThatThrownBy(() -> mani.svolge(CAPO, numero, via.getValue(), PROPONE)).as(via.getKey())
                    .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("art. 19 c. 3 e 6-bis e art. 2 c. 8-bis L. 241/1990")
                    .hasMessageContaining("art. 19 c. 4 e art. 21-nonies");
            mani.svolge(CAPO, numero, via.getValue(), Map.of("decisione", "CHIUDE", "motivazione",
                    "Il termine di controllo è finito: si valuta l'art. 19 c. 4."));
            assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
            assertThat(mani.aperte(numero)).isEmpty();
            raccoglieINodiVisitati();
        }
    }

    @Test
    void laConformazioneInterrompeIlControlloCheRiparteInteroConLeMisure() {
        ordinata();
        assertThat(termine("SCIA.controllo").situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        motore.vaiAl(OrologioDiProva.oggi().plusDays(40));
        assertThat(motore.scattano(numero)).as("il controllo interrotto non scade").isZero();
        misure();
        assertThat(ultimo("SCIA.controllo")).as("riparte per intero").isAfterOrEqualTo(OrologioDiProva.oggi().plusDays(70));
        mani.svolge(ISTRUTTORE, numero, "Task_VerificareLeMisure", Map.of("esito", "CONFORME"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(mani.aperte(numero)).isEmpty();
    }

    @Test
    void senzaMisureNelTermineLAttivitaEVietataPerLegge(@Autowired Avvisi avvisi) {
        ordinata();
        motore.vaiAl(ultimo("SCIA.misure").plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThatThrownBy(this::misure).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("vietata per legge");
        mani.svolge(CAPO, numero, "Task_OrdinareLaRimozioneDegliEffetti", Map.of("motivazione", "Le opere vanno rimosse.",
                "rimedi", "Ricorso al TAR."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso().oggetto()).anyMatch(o -> o.startsWith("Ordine di rimozione"));
    }

    @Test
    void seMancaUnElementoEssenzialeIlResponsabileDichiaraLInefficacia(@Autowired Avvisi avvisi) {
        numero = senzaElemento();
        mani.svolge(CAPO, numero, INEFFICACIA, DICHIARA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.PRIVA_DI_EFFETTI);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(motore.visitati(numero)).contains("EndEvent_PrivaDiEffetti");
        assertThat(atti.di(TUTTO, numero).get(0).motivi().motivazione()).contains("ultimo giorno utile");
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Dichiarazione di inefficacia"))
                .as("una lettera a persona").hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("la SCIA non produce effetti",
                        "Manca l'asseverazione", "Termini: ricorso").doesNotContain("[("));
    }

    @Test
    void finitoIlTermineLInefficaciaNonSiDichiaraPiuESiPuoRinviareAllIstruttore(@Autowired Compiti compiti) {
        numero = senzaElemento();
        motore.vaiAl(ultimo("SCIA.controllo").plusDays(1));
        assertThatThrownBy(() -> mani.svolge(CAPO, numero, INEFFICACIA, DICHIARA)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("art. 19 c. 3 e 6-bis e art. 2 c. 8-bis L. 241/1990");
        mani.svolge(CAPO, numero, INEFFICACIA, Map.of("decisione", "RINVIA", "motivazione", "Il termine di controllo è finito."));
        assertThat(compiti.dellaPratica(numero)).singleElement().satisfies(a -> {
            assertThat(a.nodo()).isEqualTo(VERIFICA);
            assertThat(a.assegnatario()).isEqualTo(ISTRUTTORE);
        });
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_ISTRUTTORIA);
    }

    @Test
    void laRinunciaToglieLIstruttoriaELoSportelloNePrendeAtto() {
        numero = presentata();
        assegna();
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(mani.aperte(numero)).containsExactly("Task_PrendereAttoDellaRinuncia");
        mani.svolge("sportello.fiesole", numero, "Task_PrendereAttoDellaRinuncia", Map.of("lavoriIniziati", "no"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIATA);
        assertThat(termini.di(TUTTO, numero)).noneMatch(Termine::aperto);
    }

    @Test
    void unaComunicazioneDellaParteArrivaAlloSportelloSenzaFermareNulla() {
        numero = presentata();
        mani.comunica(numero, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().toString()));
        assertThat(mani.aperte(numero)).containsExactlyInAnyOrder(ASSEGNAZIONE, "Task_EsaminareLaComunicazione");
        mani.svolge("sportello.fiesole", numero, "Task_EsaminareLaComunicazione", Map.of("esito", "PRESA_VISIONE"));
        assertThat(termine("SCIA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
    }

    @Test
    void decorsiTreAnniSiArchiviaELaFineDeiLavoriRiapre() {
        numero = presentata();
        assegna();
        esamina("CONFORME");
        assertThat(ultimo("SCIA.durata")).isEqualTo(OrologioDiProva.oggi().plusYears(3));
        motore.vaiAl(ultimo("SCIA.durata").plusDays(1));
        assertThat(motore.scattano(numero)).as("controllo e durata").isEqualTo(2);
        assertThat(mani.aperte(numero)).containsExactly("Task_ArchiviareLaPratica");
        mani.svolge(CAPO, numero, "Task_ArchiviareLaPratica", Map.of("motivazione", "La parte non ha risposto agli avvisi."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.ARCHIVIATA);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDeiModelliEStatoVisitato() {
        for (String modello : List.of("Scia", "VerificaDeiRequisiti")) {
            String definizione = archivio.createProcessDefinitionQuery().processDefinitionKey(modello).latestVersion()
                    .singleResult().getId();
            assertThat(VISITATI).containsAll(archivio.getBpmnModelInstance(definizione).getModelElementsByType(FlowNode.class)
                    .stream().map(FlowNode::getId).collect(Collectors.toSet()));
        }
    }

    private NumeroPratica presentata() {
        return mani.presentata("Scia", FIESOLE, Map.of());
    }

    private void assegna() {
        mani.svolge(CAPO, numero, ASSEGNAZIONE, Map.of("istruttore", ISTRUTTORE));
    }

    private void esamina(String esito) {
        Map<String, Object> risposte = new HashMap<>(Map.of("esito", esito));
        if (!esito.equals("CONFORME")) {
            risposte.put("rilievi", "Manca la relazione strutturale.");
        }
        mani.svolge(ISTRUTTORE, numero, VERIFICA, risposte);
    }

    private NumeroPratica proposta(String esito, String nodo) {
        numero = presentata();
        assegna();
        esamina(esito);
        mani.svolge(CAPO, numero, nodo, PROPONE);
        return numero;
    }

    private NumeroPratica senzaElemento() {
        numero = presentata();
        assegna();
        esamina("ELEMENTO_ESSENZIALE_MANCANTE");
        return numero;
    }

    private void ordinata() {
        proposta("CONFORMABILE", CONFORMAZIONE);
        mani.svolge(CAPO, numero, ORDINE, ORDINA);
    }

    private void misure() {
        mani.comunica(numero, TipoComunicazione.MISURE, Map.of("testo", "La relazione è allegata."));
    }

    private void fineLavori(String ultimazione) {
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(),
                "ultimazione", ultimazione, "resta", ultimazione.equals("PARZIALE") ? "La cantina." : "",
                "catasto", "NON_DOVUTO"));
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private LocalDate ultimo(String codice) {
        return Objects.requireNonNull(termine(codice).ultimoGiorno());
    }
}
