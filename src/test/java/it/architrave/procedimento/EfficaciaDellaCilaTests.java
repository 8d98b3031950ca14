package it.architrave.procedimento;

import static it.architrave.procedimento.CilaSospesa.DIRETTORE;
import static it.architrave.procedimento.CilaSospesa.IMPRESA;
import static it.architrave.procedimento.CilaSospesa.IRREGOLARE;
import static it.architrave.procedimento.CilaSospesa.SENZA_IMPRESA;
import static it.architrave.procedimento.CilaSospesa.SENZA_TECNICI;
import static it.architrave.procedimento.CilaSospesa.SICUREZZA;
import static it.architrave.procedimento.CilaSospesa.regolareFino;
import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.DatoMancante;
import it.architrave.pratica.Efficacia;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.scrivania.Coda;
import it.architrave.territorio.CodiceIstat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** The efficacy of a CILA that leaves technicians, firm or safety for later, and each way out of its suspension (art. 90 c. 10 D.Lgs. 81/2008). */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EfficaciaDellaCilaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String SPORTELLO = "sportello.fiesole";
    private static final String DURC = "Task_AcquisireIlDurc";
    private static final String COMUNICAZIONE = "Task_EsaminareLaComunicazione";
    private static final Set<String> VISITATI = new HashSet<>();

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Pratiche pratiche;
    @Autowired
    private EfficaciaDelTitolo efficacia;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Giornale giornale;
    private NumeroPratica numero;

    @AfterEach
    void raccoglieINodiVisitati() {
        VISITATI.addAll(motore.visitati(numero));
        motore.adesso();
    }

    @Test
    void chiHaDettoTuttoPuoIniziareELoSportelloNonHaNullaDaFare() {
        numero = mani.presentata(FIESOLE);
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.PIENA);
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(motore.visitati(numero)).contains("StartEvent_TitoloEfficace").doesNotContain("SubProcess_EfficaciaSospesa");
        assertThat(lettera("Ricevuta")).contains("I lavori possono iniziare dal").doesNotContain("NON possono");
    }

    @Test
    void senzaImpresaLaRicevutaDiceCheILavoriNonPossonoIniziareEPerche() {
        presentata(FIESOLE, SENZA_IMPRESA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.EFFICACIA_SOSPESA);
        assertThat(mancano()).containsExactly("IMPRESA", "SICUREZZA", "DURC");
        assertThat(mani.aperte(numero)).as("nota l'impresa, non prima").isEmpty();
        assertThat(lettera("Ricevuta")).contains("i lavori NON possono iniziare", "Manca: Impresa esecutrice", "art. 90 c. 9 lett. c",
                "lo sportello unico, d’ufficio").doesNotContain("possono iniziare dal");
        assertThat(motore.visitati(numero)).doesNotContain("StartEvent_TitoloEfficace");
    }

    @Test
    void lImpresaComunicataEIlDurcRegolareFannoIniziareILavori(@Autowired Coda coda) {
        presentata(FIESOLE, SENZA_IMPRESA);
        assertThat(coda.tenuta(TUTTO, numero)).isEqualTo("Chi ha presentato la pratica");
        mani.comunica(numero, TipoComunicazione.SICUREZZA, SICUREZZA);
        assertThat(mancano()).containsExactly("IMPRESA", "DURC");
        assertThat(mani.aperte(numero)).containsExactly(COMUNICAZIONE);
        mani.comunica(numero, TipoComunicazione.IMPRESA, IMPRESA);
        assertThat(mancano()).containsExactly("DURC");
        assertThat(mani.aperte(numero)).containsExactlyInAnyOrder(COMUNICAZIONE, COMUNICAZIONE, DURC);
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.SOSPESA);
        regolare();
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.RIPRISTINATA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(lettera("I lavori possono iniziare")).contains("non è più sospesa", "art. 90, comma 10").doesNotContain("[(");
        assertThat(fatti()).anyMatch(f -> f.startsWith("Acquisito d'ufficio: DURC INPS_7")).anyMatch(f -> f.startsWith("Efficacia ripristinata"));
        assertThat(efficacia.di(TUTTO, pratica()).tutti()).extracting(d -> d.fornitura().come()).anyMatch(c -> c.startsWith("comunicazione "));
        fine("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(motore.visitati(numero)).contains("EndEvent_LavoriFiniti");
    }

    @Test
    void unDurcNonRegolareLasciaSospesaLEfficaciaFinchéLImpresaNonSiComunicaDiNuovo() {
        conImpresa();
        mani.svolge(SPORTELLO, numero, DURC, IRREGOLARE);
        assertThat(mani.aperte(numero)).doesNotContain(DURC);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.EFFICACIA_SOSPESA);
        assertThat(lettera("DURC non regolare")).contains("contributi INPS non versati", "NON possono iniziare", "un'altra impresa")
                .doesNotContain("[(");
        mani.comunica(numero, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        assertThat(mani.aperte(numero)).as("non è ciò che si attende").doesNotContain(DURC);
        mani.comunica(numero, TipoComunicazione.IMPRESA, IMPRESA);
        mani.svolge(SPORTELLO, numero, DURC, IRREGOLARE);
        mani.comunica(numero, TipoComunicazione.IMPRESA, IMPRESA);
        regolare();
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.RIPRISTINATA);
        assertThat(avvisi.di(TUTTO, numero)).filteredOn(a -> a.avviso().oggetto().startsWith("DURC non regolare")).hasSize(4);
    }

    @Test
    void unDurcScadutoNonServe() {
        conImpresa();
        assertThatThrownBy(() -> mani.svolge(SPORTELLO, numero, DURC, regolareFino(OrologioDiProva.oggi().minusDays(1))))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("è scaduto il").hasMessageContaining("art. 90 c. 10");
        for (Map<String, Object> incompleto : List.of(Map.<String, Object>of("esito", "REGOLARE", "estremi", "INPS_7"),
                Map.<String, Object>of("esito", "IRREGOLARE", "estremi", "INPS_7"))) {
            assertThatThrownBy(() -> mani.svolge(SPORTELLO, numero, DURC, incompleto)).isInstanceOf(RisposteNonValide.class);
        }
        assertThat(mancano()).containsExactly("DURC");
    }

    @Test
    void direttoreDeiLavoriEImpresaSiCompletanoUnoAllaVolta() {
        Map<String, Map<String, Object>> entrambi = new HashMap<>(SENZA_IMPRESA);
        entrambi.putAll(SENZA_TECNICI);
        presentata(FIESOLE, entrambi);
        assertThat(mancano()).containsExactly("TECNICI", "IMPRESA", "SICUREZZA", "DURC");
        mani.comunica(numero, TipoComunicazione.IMPRESA, IMPRESA);
        mani.comunica(numero, TipoComunicazione.SICUREZZA, SICUREZZA);
        assertThat(mancano()).containsExactly("TECNICI", "DURC");
        assertThat(mani.aperte(numero)).doesNotContain(DURC);
        mani.comunica(numero, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        assertThat(mani.aperte(numero)).contains(DURC);
    }

    @Test
    void iSoliTecniciNonChiedonoIlDurc() {
        presentata(FIESOLE, SENZA_TECNICI);
        assertThat(mancano()).containsExactly("TECNICI");
        mani.comunica(numero, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.RIPRISTINATA);
        assertThat(motore.visitati(numero)).doesNotContain(DURC);
    }

    @Test
    void laFineDeiLavoriConLEfficaciaSospesaConcludeESegnala() {
        conImpresa();
        fine("TOTALE");
        assertThat(motore.visitati(numero)).contains("EndEvent_UltimatiSenzaEfficacia").doesNotContain("StartEvent_TitoloEfficace");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(mani.aperte(numero)).doesNotContain(DURC);
        assertThat(pratica().efficacia()).as("i lavori finiti non la ripristinano").isEqualTo(Efficacia.SOSPESA);
        assertThat(lettera("L'efficacia è sospesa: i lavori non possono proseguire")).contains("sono finiti il", "vigilanza");
        assertThat(fatti()).anyMatch(f -> f.contains("da segnalare alla vigilanza"));
    }

    @Test
    void laFineParzialeConLEfficaciaSospesaSegnalaESiAttendeAncora() {
        conImpresa();
        fine("PARZIALE");
        assertThat(fatti()).anyMatch(f -> f.contains("da segnalare alla vigilanza"));
        assertThat(mani.aperte(numero)).contains(DURC);
        regolare();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void laRinunciaChiudeAncheLaPraticaSospesa() {
        conImpresa();
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(mani.aperte(numero)).doesNotContain(DURC);
        mani.svolge(SPORTELLO, numero, "Task_PrendereAttoDellaRinuncia", Map.of("lavoriIniziati", "no"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIATA);
        assertThat(motore.finita(numero)).isTrue();
    }

    @Test
    void laVerificaChiusaNonFaIniziareILavoriSospesi() {
        presentata(FIRENZE, SENZA_TECNICI);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        mani.svolge("istruttore.firenze", numero, "Task_VerificareLaCompletezza", Map.of("esito", "COMPLETA"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.EFFICACIA_SOSPESA);
        mani.comunica(numero, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void iDatiArrivatiDuranteLaVerificaNonLaChiudono() {
        presentata(FIRENZE, SENZA_TECNICI);
        mani.comunica(numero, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        assertThat(pratica().efficacia()).isEqualTo(Efficacia.RIPRISTINATA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        mani.svolge("istruttore.firenze", numero, "Task_VerificareLaCompletezza", Map.of("esito", "COMPLETA"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void finchéMancaQualcosaLEfficaciaNonSiRipristina() {
        presentata(FIESOLE, SENZA_IMPRESA);
        assertThatThrownBy(() -> efficacia.ripristina(TUTTO, numero)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("manca Impresa esecutrice").hasMessageContaining("art. 90 c. 10 D.Lgs. 81/2008");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDellEsecuzioneDeiLavoriEStatoVisitato(@Autowired RepositoryService archivio) {
        numero = mani.presentata(FIESOLE);
        String definizione = archivio.createProcessDefinitionQuery().processDefinitionKey("EsecuzioneDeiLavori").latestVersion()
                .singleResult().getId();
        assertThat(VISITATI).containsAll(archivio.getBpmnModelInstance(definizione).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId).collect(Collectors.toSet()));
    }

    private void presentata(CodiceIstat comune, Map<String, Map<String, Object>> cambi) {
        PraticaId id = mani.bozza(comune, cambi);
        mani.allega(id);
        numero = mani.presenta(id);
    }

    /** All that is the party's has been given. */
    private void conImpresa() {
        presentata(FIESOLE, SENZA_IMPRESA);
        mani.comunica(numero, TipoComunicazione.IMPRESA, IMPRESA);
        mani.comunica(numero, TipoComunicazione.SICUREZZA, SICUREZZA);
    }

    private void regolare() {
        mani.svolge(SPORTELLO, numero, DURC, regolareFino(OrologioDiProva.oggi().plusDays(30)));
    }

    private void fine(String ultimazione) {
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(), "ultimazione", ultimazione,
                "resta", "Intonaci.", "catasto", "NON_DOVUTO"));
    }

    private Pratica pratica() {
        return pratiche.leggi(TUTTO, numero);
    }

    private List<String> mancano() {
        return efficacia.di(TUTTO, pratica()).ancora().stream().map(DatoMancante::dato).map(d -> d.codice()).toList();
    }

    private List<String> fatti() {
        return giornale.voci(TUTTO, numero).stream().map(VoceGiornale::fatto).toList();
    }

    private String lettera(String oggetto) {
        return avvisi.di(TUTTO, numero).stream().map(i -> i.avviso()).filter(a -> a.oggetto().startsWith(oggetto)).findFirst()
                .orElseThrow().testo();
    }
}
