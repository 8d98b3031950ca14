package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Parti;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.Via;
import it.architrave.protocollo.Protocollo;
import it.architrave.protocollo.Verso;
import it.architrave.prova.Gara;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.provvedimento.TipoProvvedimento;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch over works that the office opens from a case, at any time of it (art. 27 d.P.R. 380/2001). */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VigilanzaProcessTests {

    static final Map<String, Object> AVVIO = Map.of("decisione", "COMUNICA", "oggetto", "Opere diverse da quelle comunicate.",
            "conclusione", OrologioDiProva.oggi().plusDays(60).toString(), "inerzia", "Ci si può rivolgere al Comune.",
            "visione", "In ufficio, su appuntamento.");
    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";
    private static final String MOTIVO = "Il vicino segnala un terrazzo che non è in progetto.";
    private static final Map<String, Object> VERBALE = Map.of("dataSopralluogo", OrologioDiProva.oggi().toString(), "presenti",
            "Due agenti e il tecnico.", "accertato", "Il terrazzo misura tre metri per due e non è in progetto.");
    private static final Map<String, Object> ABUSO = Map.of("esito", "ACCERTATA", "motivazione", "Il terrazzo non è in progetto e aumenta la"
            + " superficie.", "rimedi", "Si può ricorrere al TAR.");
    private static final Set<String> VISITATI = new HashSet<>();

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AperturaDUfficio apertura;
    @Autowired
    private Legami legami;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Pratiche pratiche;
    private NumeroPratica madre;
    private NumeroPratica vigilanza;

    @AfterEach
    void raccoglieINodiVisitati() {
        if (vigilanza != null) {
            VISITATI.addAll(motore.visitati(vigilanza));
        }
        motore.adesso();
    }

    @Test
    void laVigilanzaSiApreSiComunicaSiVaSulPostoESiAccertaLAbuso(@Autowired Avvisi avvisi, @Autowired Protocollo protocollo,
                                                                 @Autowired Parti parti) {
        aperta(Via.DIFFORMITA);
        assertThat(vigilanza.valore()).matches("VIGILANZA-048033-\\d{4}-\\d{5}");
        assertThat(legami.di(TUTTO, madre)).singleElement().satisfies(l -> {
            assertThat(l.collegata()).isEqualTo(vigilanza);
            assertThat(l.apertura().chi()).isEqualTo("Responsabile di Pontassieve");
            assertThat(l.apertura().motivo()).isEqualTo(MOTIVO);
        });
        assertThat(legami.origine(TUTTO, vigilanza)).get().extracting(l -> l.madre()).isEqualTo(madre);
        assertThat(parti.di(TUTTO, vigilanza)).isEqualTo(parti.di(TUTTO, madre));
        assertThat(pratiche.leggi(TUTTO, vigilanza)).satisfies(p -> {
            assertThat(p.presentazione().dUfficio()).isTrue();
            assertThat(p.presentazione().oggetto()).startsWith("Vigilanza sulle opere – ").contains("Via dei Servi");
            assertThat(p.stato()).isEqualTo(StatoPratica.APERTA_D_UFFICIO);
        });
        assertThat(fatti(madre)).contains("Aperta d'ufficio la pratica " + vigilanza + ": Vigilanza sulle opere (art. 27 d.P.R. 380/2001)");

        mani.svolge(CAPO, vigilanza, "Task_AssegnareLaVigilanza", Map.of("istruzioni", "Alla pattuglia edilizia: misurare il terrazzo."));
        mani.svolge(CAPO, vigilanza, "Task_ComunicareLAvvioDelProcedimento", AVVIO);
        var avvio = atti.di(TUTTO, vigilanza).get(0);
        assertThat(avvio.estremi().tipo()).isEqualTo(TipoProvvedimento.AVVIO_DEL_PROCEDIMENTO);
        assertThat(avvio.documento()).isNotNull();
        assertThat(avvio.motivi().prescrizioni()).contains("Amministrazione competente: Comune di Pontassieve",
                "Responsabile del procedimento: Responsabile di Pontassieve", "si conclude entro il", "resta inerte", "su appuntamento");
        assertThat(avvio.motivi().rimedi()).as("non è impugnabile da sola").isEmpty();
        assertThat(avvisi.di(TUTTO, vigilanza)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Comunicazione di avvio"))
                .hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("Opere diverse", "resta inerte").doesNotContain("[("));
        assertThat(protocollo.registrazioni(TUTTO, vigilanza)).map(r -> r.richiesta()).filteredOn(r -> r.verso() == Verso.USCITA)
                .as("esce con il suo protocollo").hasSize(1);

        mani.svolge("polizia.pontassieve", vigilanza, "Task_EseguireIlSopralluogo", VERBALE);
        assertThat(atti.di(TUTTO, vigilanza).get(1)).satisfies(v -> {
            assertThat(v.estremi().tipo()).isEqualTo(TipoProvvedimento.VERBALE_DI_SOPRALLUOGO);
            assertThat(v.documento()).as("il verbale sta nel fascicolo").isNotNull();
        });
        mani.svolge(CAPO, vigilanza, "Task_ChiudereLaVigilanza", ABUSO);

        assertThat(pratiche.leggi(TUTTO, vigilanza).stato()).isEqualTo(StatoPratica.ABUSO_ACCERTATO);
        assertThat(motore.finita(vigilanza)).isTrue();
        assertThat(avvisi.di(TUTTO, vigilanza)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Accertamento di opere"))
                .hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("Il terrazzo non è in progetto", "Termini: ricorso"));
        assertThat(fatti(madre)).contains("Chiusa la vigilanza " + vigilanza + ": abuso accertato");
        assertThat(mani.stato(madre)).as("la CILA va per la sua strada").isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void perCeleritaLAvvioNonSiComunicaELaVigilanzaSiArchivia(@Autowired Avvisi avvisi) {
        aperta(Via.INEFFICACIA);
        mani.svolge(CAPO, vigilanza, "Task_AssegnareLaVigilanza", Map.of("istruzioni", "Verificare se serviva una SCIA."));
        assertThatThrownBy(() -> mani.svolge(CAPO, vigilanza, "Task_ComunicareLAvvioDelProcedimento", Map.of("decisione", "OMETTE")))
                .isInstanceOf(RisposteNonValide.class);
        mani.svolge(CAPO, vigilanza, "Task_ComunicareLAvvioDelProcedimento", Map.of("decisione", "OMETTE", "celerita",
                "Il muro può cadere."));
        assertThat(atti.di(TUTTO, vigilanza)).isEmpty();
        assertThat(giornale.voci(TUTTO, vigilanza)).anySatisfy(v -> {
            assertThat(v.fatto()).contains("non comunicato per particolari esigenze di celerità (art. 7 c. 1 L. 241/1990)");
            assertThat(v.motivo()).isEqualTo("Il muro può cadere.");
        });
        mani.svolge("polizia.pontassieve", vigilanza, "Task_EseguireIlSopralluogo", VERBALE);
        mani.svolge(CAPO, vigilanza, "Task_ChiudereLaVigilanza", Map.of("esito", "ARCHIVIATA", "motivazione",
                "Le opere sono quelle comunicate.", "rimedi", "Si può ricorrere al TAR."));
        assertThat(pratiche.leggi(TUTTO, vigilanza).stato()).isEqualTo(StatoPratica.ARCHIVIATA_D_UFFICIO);
        assertThat(avvisi.di(TUTTO, vigilanza)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Archiviazione della vigilanza"))
                .hasSize(2);
    }

    @Test
    void doveNonCETerminiDiControlloSiVigilaInOgniMomento() {
        madre = mani.presentata(Mani.FIESOLE);
        vigilanza = apertura.apri(mani.utente("responsabile.fiesole"), madre, Via.DIFFORMITA, MOTIVO);
        assertThat(mani.aperte(vigilanza)).containsExactly("Task_AssegnareLaVigilanza");
        for (Via via : List.of(Via.INTERVENTO, Via.FALSE_ATTESTAZIONI)) {
            assertThatThrownBy(() -> apertura.apri(mani.utente("responsabile.fiesole"), madre, via, MOTIVO)).as(via.nome())
                    .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("non dà un termine di controllo");
        }
    }

    @Test
    void suUnaPraticaConclusaSiVigilaAncora() {
        madre = mani.presentata(Mani.FIESOLE);
        mani.comunica(madre, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(), "ultimazione", "TOTALE",
                "catasto", "NON_DOVUTO"));
        assertThat(mani.stato(madre)).isEqualTo(StatoPratica.CONCLUSA);
        vigilanza = apertura.apri(mani.utente("responsabile.fiesole"), madre, Via.DIFFORMITA, MOTIVO);
        assertThat(mani.aperte(vigilanza)).containsExactly("Task_AssegnareLaVigilanza");
    }

    @Test
    void chiApreUnaSecondaVoltaLeggeQualeEApertaDaChi() {
        aperta(Via.DIFFORMITA);
        assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), madre, Via.INEFFICACIA, MOTIVO)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining(vigilanza.valore()).hasMessageContaining("Responsabile di Pontassieve il ");
        assertThat(legami.di(TUTTO, madre)).hasSize(1);
        assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), vigilanza, Via.DIFFORMITA, MOTIVO)).as("dalla vigilanza stessa")
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("aperta dall'ufficio");
    }

    @Test
    void diDueCheApronoInsiemeUnoApreELAltroLeggeChi() throws Exception {
        madre = mani.presentata(PONTASSIEVE);
        var chi = mani.utente(CAPO);
        Callable<Object> apre = () -> {
            try {
                return apertura.apri(chi, madre, Via.DIFFORMITA, MOTIVO);
            } catch (AttivitaContesa altri) {
                return altri.getMessage();
            }
        };
        try (Gara gara = new Gara()) {
            List<Object> esiti = gara.corre(List.of(apre, apre, apre, apre));
            assertThat(esiti).filteredOn(NumeroPratica.class::isInstance).hasSize(1);
            vigilanza = (NumeroPratica) esiti.stream().filter(NumeroPratica.class::isInstance).findFirst().orElseThrow();
            assertThat(esiti).filteredOn(String.class::isInstance).hasSize(3).allSatisfy(e -> assertThat(String.valueOf(e))
                    .contains(vigilanza.valore()));
        }
        assertThat(legami.di(TUTTO, madre)).hasSize(1);
        assertThat(mani.aperte(vigilanza)).containsExactly("Task_AssegnareLaVigilanza");
    }

    @Test
    void apreSoloIlResponsabileDiQuelComuneEDicePerche() {
        madre = mani.presentata(PONTASSIEVE);
        for (String altro : List.of("istruttore.pontassieve", "polizia.pontassieve")) {
            assertThatThrownBy(() -> apertura.apri(mani.utente(altro), madre, Via.DIFFORMITA, MOTIVO)).as(altro)
                    .isInstanceOf(AccessoNegato.class);
        }
        for (String altro : List.of("responsabile.fiesole", "geometra")) {
            assertThatThrownBy(() -> apertura.apri(mani.utente(altro), madre, Via.DIFFORMITA, MOTIVO)).as(altro)
                    .isInstanceOf(PraticaNonTrovata.class);
        }
        for (String motivo : List.of("  ", "x".repeat(4001))) {
            assertThatThrownBy(() -> apertura.apri(mani.utente(CAPO), madre, Via.DIFFORMITA, motivo))
                    .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("deve dire perché");
        }
        assertThat(legami.di(TUTTO, madre)).isEmpty();
    }

    @Test
    void laParteVedeLaVigilanzaENonVIInviaComunicazioni() {
        aperta(Via.DIFFORMITA);
        assertThat(pratiche.leggi(Ambito.di(mani.geometra()), vigilanza).numero()).isEqualTo(vigilanza);
        assertThatThrownBy(() -> mani.comunica(vigilanza, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Memoria.")))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("art. 10 L. 241/1990");
        assertThatThrownBy(() -> mani.comunica(vigilanza, TipoComunicazione.RINUNCIA, Map.of("motivo", "Basta.")))
                .isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDellaVigilanzaEStatoVisitato(@Autowired RepositoryService archivio) {
        assertThat(VISITATI).containsAll(nodi(archivio, "Vigilanza", "AvvioDelProcedimento", "Sopralluogo"));
    }

    static Set<String> nodi(RepositoryService archivio, String... modelli) {
        return Stream.of(modelli).map(m -> archivio.createProcessDefinitionQuery().processDefinitionKey(m).latestVersion().singleResult())
                .flatMap(d -> archivio.getBpmnModelInstance(d.getId()).getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId).collect(Collectors.toSet());
    }

    private void aperta(Via via) {
        madre = mani.presentata(PONTASSIEVE);
        vigilanza = apertura.apri(mani.utente(CAPO), madre, via, MOTIVO);
    }

    private List<String> fatti(NumeroPratica numero) {
        return giornale.voci(TUTTO, numero).stream().map(v -> v.fatto()).toList();
    }
}
