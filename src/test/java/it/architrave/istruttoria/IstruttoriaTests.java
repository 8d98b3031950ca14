package it.architrave.istruttoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.Avviso;
import it.architrave.comunicazioni.Invio;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Iscrizione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Scheda;
import it.architrave.pratica.StatoPratica;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.provvedimento.Provvedimento;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termini;
import it.architrave.termini.TermineNonDecorso;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The examination of a CILA in the real application: invitation, term, answer, declaration, withdrawal. */
@ProvaIntegrata
class IstruttoriaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final Ambito ALTROVE = Ambito.di(new Utente("altro", "Altro Ufficio", "LTRFFC80A01D612X",
            "altro@architrave.invalid", Set.of(),
            Set.of(new Incarico(new CodiceIstat("048001"), Ruolo.ISTRUTTORE))));

    @Autowired
    private Pratiche pratiche;
    @Autowired
    private Inviti inviti;
    @Autowired
    private Verifiche verifiche;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti provvedimenti;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private List<Scheda> schede;
    @Autowired
    private ITemplateEngine pagine;
    @Autowired
    private OrologioDiProva.Mobile orologio;
    @Autowired
    private OrologioDelMotore motore;
    private CilaInEsame esame;
    private NumeroPratica numero;

    @BeforeEach
    void presenta(@Autowired ProcessEngine engine, @Autowired PlatformTransactionManager transazioni,
                  @Autowired Bozze bozze, @Autowired Moduli moduli, @Autowired Iscrizione iscrizione) {
        esame = new CilaInEsame(engine, transazioni,
                new CilaInEsame.Filing(bozze, moduli, iscrizione, pratiche), inviti);
        numero = esame.presenta();
    }

    @AfterEach
    void oggi() {
        orologio.adesso(motore);
    }

    @Test
    void laVerificaSiAvviaESiChiudeQuandoLaCilaECompleta() {
        assertThat(stato()).isEqualTo(StatoPratica.IN_VERIFICA);
        esame.completa(numero, Map.of("esito", "COMPLETA", "rilievi", "nascosti"));
        assertThat(stato()).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(verifiche.di(TUTTO, numero)).singleElement()
                .satisfies(v -> assertThat(v.esame()).isEqualTo(new Esame(EsitoVerifica.COMPLETA, "", "")));
    }

    @Test
    void limproduttivitaNonSiProponeSenzaUnInvito() {
        assertThatThrownBy(() -> esame.completa(numero, priva())).hasRootCauseInstanceOf(AttoNonConsentito.class)
                .rootCause().hasMessageContaining("va invitata a regolarizzare");
        assertThat(stato()).isEqualTo(StatoPratica.IN_VERIFICA);
        assertThat(verifiche.di(TUTTO, numero)).isEmpty();
    }

    @Test
    void linvitoDiceCheCosaPercheEntroQuandoEDove() {
        invita();
        assertThat(stato()).isEqualTo(StatoPratica.IN_ATTESA_DELLA_PARTE);
        InvitoInCorso invito = inviti.aperto(TUTTO, numero).orElseThrow();
        assertThat(invito.termine().corsa().durata().quantita()).isEqualTo(10);
        assertThat(lettere()).singleElement(STRING)
                .contains("1. Planimetria dello stato di progetto (Elaborato grafico) – quadro 1")
                .contains("Perché serve: Manca l'elaborato (art. 6-bis c. 2)")
                .contains(invito.termine().spiegazione())
                .contains("/area-personale/pratiche/" + numero + "/risposta").contains("Comune di Firenze")
                .doesNotContain("&#39;").doesNotContain("[(");
        assertThat(inviti.di(ALTROVE, numero)).isEmpty();
        assertThat(termini.di(ALTROVE, numero)).isEmpty();
    }

    @Test
    void laRispostaRiportaAllaVerifica() {
        invita();
        esame.risponde(numero);
        assertThat(stato()).isEqualTo(StatoPratica.IN_VERIFICA);
        assertThat(inviti.di(TUTTO, numero)).singleElement()
                .satisfies(i -> assertThat(i.seguito().stato()).isEqualTo(StatoInvito.RISPOSTO));
        assertThat(statoDelTermine()).isEqualTo(StatoTermine.CHIUSO);
        assertThatThrownBy(() -> inviti.rispondi(TUTTO, numero, "R-2")).isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    void ilTimerCheSuonaPrimaNonFaDecorrereIlTermine() {
        invita();
        assertThatThrownBy(() -> esame.sveglia(numero)).hasCauseInstanceOf(TermineNonDecorso.class);
        orologio.vaiAl(scadenza(), motore);
        assertThatThrownBy(() -> esame.sveglia(numero)).hasCauseInstanceOf(TermineNonDecorso.class);
        assertThat(statoDelTermine()).isEqualTo(StatoTermine.IN_CORSO);
    }

    @Test
    void finitoLUltimoGiornoLInvitoRestaSenzaRispostaELaCilaPuoEssereDichiarataPrivaDiEffetti() {
        invita();
        orologio.vaiAl(scadenza().plusDays(1), motore);
        esame.sveglia(numero);
        assertThat(statoDelTermine()).isEqualTo(StatoTermine.DECORSO);
        assertThat(inviti.di(TUTTO, numero).get(0).seguito().stato()).isEqualTo(StatoInvito.SCADUTO);
        esame.completa(numero, priva());
        esame.completa(numero, Map.of("decisione", "RINVIA", "motivazione", "Rivedere quanto presentato in origine"));
        esame.completa(numero, priva());
        esame.completa(numero, Map.of("decisione", "DICHIARA", "motivazione", "Manca l'asseverazione\ne l'invito è andato deserto",
                "rimedi", "Si può ricorrere al TAR."));
        assertThat(stato()).isEqualTo(StatoPratica.PRIVA_DI_EFFETTI);
        Provvedimento atto = provvedimenti.di(TUTTO, numero).get(0);
        assertThat(atto.estremi().numero()).matches("A-048017-\\d{4}-\\d{5}");
        assertThat(atto.motivi().rimedi()).startsWith("Si può ricorrere al TAR.\n")
                .contains("entro 60 giorni (art. 29 D.Lgs. 104/2010)").contains("entro 120 giorni (art. 9 d.P.R. 1199/1971)");
        assertThat(fascicolo.leggi(TUTTO, DocumentoId.di(String.valueOf(atto.documento()))).tipo())
                .isEqualTo("application/pdf");
        assertThat(provvedimenti.di(ALTROVE, numero)).isEmpty();
        assertThat(lettere()).hasSize(2).last(STRING)
                .contains("Manca l'asseverazione").contains(atto.estremi().numero());
        assertThat(mostra(false)).contains(atto.estremi().numero());
    }

    @Test
    void conLaRinunciaTermineEInvitoCessano() {
        invita();
        esame.rinuncia(numero);
        assertThat(statoDelTermine()).isEqualTo(StatoTermine.CESSATO);
        assertThat(inviti.di(TUTTO, numero).get(0).seguito().stato()).isEqualTo(StatoInvito.CESSATO);
        assertThatThrownBy(() -> esame.completa(numero, Map.of("lavoriIniziati", "si")))
                .hasRootCauseInstanceOf(AttoNonConsentito.class);
        esame.completa(numero, Map.of("lavoriIniziati", "si", "dataSopralluogo", "2026-01-10", "esitoSopralluogo",
                "Opere rimosse"));
        assertThat(stato()).isEqualTo(StatoPratica.RINUNCIATA);
        assertThat(lettere()).last(STRING)
                .contains("Sopralluogo del 10/01/2026: Opere rimosse");
    }

    @Test
    void iPannelliSiLeggonoDallUfficioEDallaParte() {
        invita();
        assertThat(mostra(true)).contains("Termine per regolarizzare la CILA", "Da regolarizzare",
                "Invito a regolarizzare n. 1").doesNotContain("/risposta");
        assertThat(mostra(false)).contains("Termine per regolarizzare la CILA", "Invito a regolarizzare n. 1",
                "/area-personale/pratiche/" + numero + "/risposta").doesNotContain("Da regolarizzare");
    }

    private String mostra(boolean ufficio) {
        var contesto = new Contesto(pratiche.leggi(TUTTO, numero), TUTTO, ufficio);
        var scambio = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        return schede.stream().filter(s -> Set.of(20, 22, 25, 30).contains(s.ordine()))
                .flatMap(s -> s.pannello(contesto).stream())
                .map(p -> pagine.process(p.frammento().split(" ")[0], Set.of("pannello"),
                        new WebContext(scambio, Locale.ITALIAN, Map.of("dati", p.dati()))))
                .collect(Collectors.joining("\n"));
    }

    private void invita() {
        esame.completa(numero, Map.of("esito", "DA_REGOLARIZZARE", "rilievi", "Manca la planimetria"));
        esame.completa(numero, Map.of("testo", "Grazie.", "richieste", List.of(Map.of("tipo", "ELABORATO",
                "oggetto", "Planimetria dello stato di progetto", "riferimento", "quadro 1",
                "motivo", "Manca l'elaborato (art. 6-bis c. 2)"))));
    }

    private static Map<String, Object> priva() {
        return Map.of("esito", "PRIVA_DI_ELEMENTI", "elementiMancanti", List.of("ASSEVERAZIONE"), "rilievi", "Manca");
    }

    private StatoPratica stato() {
        return pratiche.leggi(TUTTO, numero).stato();
    }

    private StatoTermine statoDelTermine() {
        return termini.di(TUTTO, numero).get(0).situazione().stato();
    }

    private LocalDate scadenza() {
        return termini.di(TUTTO, numero).get(0).ultimoGiorno();
    }

    private List<String> lettere() {
        return avvisi.di(TUTTO, numero).stream().map(Invio::avviso).filter(a -> a.chiave().startsWith(numero + "/"))
                .filter(a -> a.chiave().contains("/invito/") || a.chiave().contains("/atto/")
                        || a.chiave().contains("/rinuncia/")).map(Avviso::testo).toList();
    }
}
