package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.DIVIETO;
import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import it.architrave.provvedimento.Conformazioni;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.provvedimento.StatoConformazione;
import it.architrave.scrivania.Coda;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The order to conform a CILA while its term of control runs, and each of its ends (art. 19 c. 3 L. 241/1990). */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConformazioneDellaCilaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";
    private static final String ISTRUTTORE = "istruttore.pontassieve";
    private static final String ORDINE = "Task_OrdinareLaConformazione";
    private static final String VERIFICA = "Task_VerificareLeMisure";
    private static final String RIMOZIONE = "Task_OrdinareLaRimozioneDegliEffetti";
    private static final Map<String, Object> ORDINA = Map.of("decisione", "ORDINA", "motivazione",
            "La canna fumaria non rispetta le distanze.", "misure", "Spostare la canna fumaria.\nPresentare la pianta aggiornata.",
            "giorni", "45", "sospensione", "NESSUNA", "rimedi", "Si può ricorrere al TAR.");
    private static final Map<String, Object> RIMUOVE = Map.of("motivazione", "La canna fumaria va rimossa.", "rimedi", "Ricorso al TAR.");
    private static final Set<String> VISITATI = new HashSet<>();

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AvvioDelControllo avvio;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private Conformazioni conformazioni;
    private NumeroPratica numero;

    @AfterEach
    void raccoglieINodiVisitati(@Autowired JdbcClient jdbc) {
        VISITATI.addAll(motore.visitati(numero));
        motore.adesso();
        jdbc.sql("delete from parametro where codice like 'CILA.conformazione.%' and ambito = '048033'").update();
    }

    @Test
    void lOrdineInterrompeIlControlloDaIlTermineELoScriveAllaParte(@Autowired Avvisi avvisi, @Autowired Coda coda) {
        ordinata(ORDINA);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        assertThat(termine("CILA.misure").ultimoGiorno()).isAfterOrEqualTo(OrologioDiProva.oggi().plusDays(45));
        assertThat(coda.tenuta(TUTTO, numero)).isEqualTo("Chi ha presentato la pratica");
        var atto = atti.di(TUTTO, numero).get(0);
        assertThat(atto.motivi().prescrizioni()).contains("Spostare la canna fumaria", "giorni 45").doesNotContain("sospesa");
        assertThat(atto.documento()).isNotNull();
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Ordine di conformazione"))
                .as("una lettera a persona").hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("Spostare la canna fumaria",
                        "45 giorni dalla comunicazione dell'ordine", "/misure", "Termini: ricorso").doesNotContain("[("));
        assertThatThrownBy(() -> avvia(AttoDiControllo.DIVIETO)).as("finché si attendono le misure").isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("si attendono le misure");
        motore.vaiAl(OrologioDiProva.oggi().plusDays(40));
        assertThat(motore.scattano(numero)).as("il controllo interrotto non scade").isZero();
    }

    @Test
    void finoAlleMisureLElencoDellaParteDiceCheLeSiAttende(@Autowired MockMvc web) throws Exception {
        ordinata(ORDINA);
        assertThat(rigaDellaParte(web)).contains("aspetta che comunichi le misure ordinate").doesNotContain("a lavori finiti");
        comunica();
        assertThat(rigaDellaParte(web)).doesNotContain("misure ordinate");
    }

    @Test
    void leMisureConformiLascianoIlTermineRipartitoAndareAllaFine() {
        ordinata(ORDINA);
        motore.vaiAl(OrologioDiProva.oggi().plusDays(20));
        comunica();
        assertThat(termine("CILA.misure").situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(ultimo("CILA.controllo")).as("riparte per intero").isAfterOrEqualTo(OrologioDiProva.oggi().plusDays(50));
        assertThat(mani.aperte(numero)).containsExactly(VERIFICA);
        assertThatThrownBy(() -> avvia(AttoDiControllo.DIVIETO)).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("in verifica");
        mani.svolge(ISTRUTTORE, numero, VERIFICA, Map.of("esito", "CONFORME"));
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(stato()).isEqualTo(StatoConformazione.CONFORME);
        avvia(AttoDiControllo.CONFORMAZIONE);
        motore.vaiAl(ultimo("CILA.controllo").plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void leMisureCheNonBastanoPortanoAlDivieto() {
        ordinata(ORDINA);
        comunica();
        mani.svolge(ISTRUTTORE, numero, VERIFICA, Map.of("esito", "DIFFORME", "rilievi", "La canna fumaria è ancora lì."));
        assertThat(stato()).isEqualTo(StatoConformazione.DIFFORME);
        assertThat(mani.aperte(numero)).containsExactly(DIVIETO);
        mani.svolge(CAPO, numero, DIVIETO, Map.of("decisione", "VIETA", "motivazione", "La canna fumaria è ancora lì.", "rimedi", "TAR."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
    }

    @Test
    void senzaMisureNelTermineLAttivitaEVietataPerLeggeESiOrdinaLaRimozione(@Autowired Avvisi avvisi) {
        ordinata(ORDINA);
        motore.vaiAl(ultimo("CILA.misure").plusDays(1));
        assertThatThrownBy(this::comunica).as("tardive, prima che la sveglia suoni").isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("vietata per legge (art. 19 c. 3 L. 241/1990)");
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(stato()).isEqualTo(StatoConformazione.NON_ADOTTATA);
        assertThatThrownBy(this::comunica).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("non fanno ripartire il controllo");
        assertThat(mani.aperte(numero)).containsExactly(RIMOZIONE);
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Attività vietata per legge"))
                .as("senza attendere la rimozione").hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("art. 19, comma 3",
                        "è vietata per legge da", "Termini: ricorso").doesNotContain("[("));
        mani.svolge(CAPO, numero, RIMOZIONE, RIMUOVE);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(termini.di(TUTTO, numero)).noneMatch(Termine::aperto);
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Ordine di rimozione"))
                .hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("vietata per legge", "Termini: ricorso").doesNotContain("[("));
    }

    @Test
    void doveIlParametroNonVietaDaSeIlControlloRiparteEDecideLUfficio(@Autowired Avvisi avvisi, @Autowired JdbcClient jdbc) {
        jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values"
                + " ('CILA.conformazione.fuoriTermine', 'COMUNE', '048033', 'NESSUNO', 'EFFETTO', date '2020-01-01',"
                + " 'Orientamento di prova')").update();
        ordinata(ORDINA);
        LocalDate ultimo = ultimo("CILA.misure");
        motore.vaiAl(ultimo.plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(stato()).isEqualTo(StatoConformazione.SCADUTA);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(ultimo("CILA.controllo")).as("riparte per intero").isAfter(ultimo.plusDays(30));
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso().oggetto()).noneMatch(o -> o.startsWith("Attività vietata"));
        assertThat(mani.aperte(numero)).containsExactly(VERIFICA);
        assertThatThrownBy(this::comunica).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("sta verificando");
        mani.svolge(ISTRUTTORE, numero, VERIFICA, Map.of("esito", "DIFFORME", "rilievi", "Nulla è stato fatto."));
        assertThat(mani.aperte(numero)).containsExactly(DIVIETO);
        mani.svolge(CAPO, numero, DIVIETO, Map.of("decisione", "VIETA", "motivazione", "Nulla è stato fatto.", "rimedi", "TAR."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
    }

    @Test
    void nonSiDaMenoDelMinimoDiLegge(@Autowired JdbcClient jdbc) {
        numero = mani.presentata(PONTASSIEVE);
        avvia(AttoDiControllo.CONFORMAZIONE);
        assertThatThrownBy(() -> mani.svolge(CAPO, numero, ORDINE, con("giorni", "29"))).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("almeno 30 giorni").hasMessageContaining("art. 19 c. 3 L. 241/1990, per analogia");
        jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values ('CILA.conformazione.minimo',"
                + " 'COMUNE', '048033', '60', 'GIORNI', date '2020-01-01', 'Regolamento edilizio di prova')").update();
        assertThatThrownBy(() -> mani.svolge(CAPO, numero, ORDINE, ORDINA)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("almeno 60 giorni");
        assertThat(atti.di(TUTTO, numero)).isEmpty();
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        for (Map<String, Object> incompleto : List.of(con("misure", ""), con("giorni", "presto"), con("rimedi", ""))) {
            assertThatThrownBy(() -> mani.svolge(CAPO, numero, ORDINE, incompleto)).isInstanceOf(RisposteNonValide.class);
        }
    }

    @Test
    void conAttestazioniNonVeritiereLoStessoAttoSospende() {
        ordinata(con("sospensione", "ATTESTAZIONI"));
        assertThat(atti.di(TUTTO, numero).get(0).motivi().prescrizioni()).contains("L'attività è sospesa in presenza di attestazioni");
    }

    @Test
    void lOrdineLasciatoCadereNonCambiaNulla() {
        numero = mani.presentata(PONTASSIEVE);
        avvia(AttoDiControllo.CONFORMAZIONE);
        mani.svolge(CAPO, numero, ORDINE, Map.of("decisione", "LASCIA", "motivazione", "Il sopralluogo non conferma la difformità."));
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(atti.di(TUTTO, numero)).isEmpty();
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
    }

    @Test
    void seIlControlloFinisceDuranteLaVerificaNonSiVietaPiu() {
        ordinata(ORDINA);
        comunica();
        String compito = mani.compito(numero, VERIFICA);
        motore.vaiAl(ultimo("CILA.controllo").plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(stato()).isEqualTo(StatoConformazione.DECORSA);
        assertThatThrownBy(() -> mani.svolge(ISTRUTTORE, compito, Map.of("esito", "CONFORME"))).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("potere di controllo consumato");
        assertThat(mani.aperte(numero)).isEmpty();
    }

    @Test
    void conLaRinunciaLOrdineCessa() {
        ordinata(ORDINA);
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(stato()).isEqualTo(StatoConformazione.CESSATA);
        assertThat(termini.di(TUTTO, numero)).noneMatch(Termine::aperto);
    }

    @Test
    void senzaUnOrdineNonCiSonoMisureDaComunicare() {
        numero = mani.presentata(PONTASSIEVE);
        assertThatThrownBy(this::comunica).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("integrazione spontanea");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDelControlloEDellaConformazioneEStatoVisitato(@Autowired RepositoryService archivio) {
        numero = mani.presentata(Mani.FIESOLE);
        VISITATI.addAll(motore.visitati(numero));
        for (String modello : List.of("TermineDiControllo", "OrdineDiConformazione")) {
            String definizione = archivio.createProcessDefinitionQuery().processDefinitionKey(modello).latestVersion().singleResult().getId();
            assertThat(VISITATI).containsAll(archivio.getBpmnModelInstance(definizione).getModelElementsByType(FlowNode.class)
                    .stream().map(FlowNode::getId).collect(Collectors.toSet()));
        }
    }

    private void ordinata(Map<String, Object> ordine) {
        numero = mani.presentata(PONTASSIEVE);
        avvia(AttoDiControllo.CONFORMAZIONE);
        mani.svolge(CAPO, numero, ORDINE, ordine);
    }

    private void comunica() {
        mani.comunica(numero, TipoComunicazione.MISURE, Map.of("testo", "La canna fumaria è stata spostata."));
    }

    private void avvia(AttoDiControllo atto) {
        avvio.avvia(mani.utente(CAPO), numero, atto);
    }

    private static Map<String, Object> con(String chiave, String valore) {
        Map<String, Object> altro = new HashMap<>(ORDINA);
        altro.put(chiave, valore);
        return altro;
    }

    private StatoConformazione stato() {
        return conformazioni.di(TUTTO, numero).get(0).seguito().stato();
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private LocalDate ultimo(String codice) {
        return Objects.requireNonNull(termine(codice).ultimoGiorno());
    }

    private String rigaDellaParte(MockMvc web) throws Exception {
        String pagina = web.perform(get("/area-personale").with(user("geometra").roles("PARTE"))).andReturn().getResponse()
                .getContentAsString();
        return pagina.substring(pagina.indexOf(numero.valore())).split("</tr>", 2)[0];
    }
}
