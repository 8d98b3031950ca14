package it.architrave.comunicazioni;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProvaIntegrata
class ComunicazioniTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String IERI = OrologioDiProva.oggi().minusDays(1).toString();
    private static final String DOMANI = OrologioDiProva.oggi().plusDays(1).toString();

    @Autowired
    private Comunicazioni comunicazioni;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Pratiche elenco;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private Mani mani;
    @Autowired
    private MockMvc web;

    @Test
    void ogniComunicazioneHaLaSuaRicevutaConDocumentiEImpronte() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        String documento = documento(numero);
        Comunicazione ricevuta = comunicazioni.ricevi(parte(), new NuovaComunicazione(numero,
                TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Si allega la pianta"), List.of(documento), "k1",
                mani.geometra()));

        assertThat(ricevuta.arrivo().ricevuta()).matches("R-048015-\\d{4}-\\d{5}");
        Avviso avviso = ultimo(numero);
        assertThat(avviso.destinatario().indirizzo()).isEqualTo(mani.geometra().email());
        assertThat(avviso.testo()).contains(ricevuta.arrivo().ricevuta(), "Integrazione spontanea", "pianta.png",
                "art. 18-bis").containsPattern("[0-9a-f]{64}").doesNotContain("[(");
        assertThat(comunicazioni.di(parte(), numero)).containsExactly(ricevuta);
    }

    @Test
    void laStessaChiaveRispondeLaPrimaRisposta() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        int avvisiPrima = avvisi.di(parte(), numero).size();
        Comunicazione prima = inizio(numero, "k1", DOMANI);
        Comunicazione seconda = inizio(numero, "k1", IERI);
        assertThat(seconda).isEqualTo(prima);
        assertThat(comunicazioni.di(parte(), numero)).hasSize(1);
        assertThat(avvisi.di(parte(), numero)).hasSize(avvisiPrima + 1);
    }

    @Test
    void diceInsiemeTuttoCiòCheMancaOÈSbagliato() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThatThrownBy(() -> invia(numero, TipoComunicazione.IMPRESA, Map.of("partitaIva", "12345678901")))
                .asInstanceOf(type(ComunicazioneIncompleta.class)).extracting(ComunicazioneIncompleta::problemi)
                .satisfies(p -> assertThat(p).extracting(Problema::campo)
                        .containsExactly("ragioneSociale", "partitaIva", "pec"));
        assertThat(comunicazioni.di(parte(), numero)).isEmpty();
    }

    @Test
    void laFineLavoriParzialeDiceCheCosaRestaQuellaTotaleIlCatasto() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThat(mancano(numero, Map.of("data", IERI, "ultimazione", "PARZIALE"))).containsExactly("resta");
        assertThat(mancano(numero, Map.of("data", IERI, "ultimazione", "TOTALE"))).containsExactly("catasto");
        assertThat(mancano(numero, Map.of("data", IERI, "ultimazione", "TOTALE", "catasto", "PRESENTATO")))
                .containsExactly("estremiCatasto");
        assertThat(mancano(numero, Map.of("data", DOMANI, "ultimazione", "TOTALE", "catasto", "NON_DOVUTO")))
                .containsExactly("data");
        assertThat(invia(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", IERI, "ultimazione", "TOTALE",
                "catasto", "NON_DOVUTO", "resta", "di troppo")).dati()).doesNotContainKey("resta");
    }

    @Test
    void ogniTipoHaIlSuoForm() {
        for (TipoComunicazione tipo : TipoComunicazione.values()) {
            assertThat(comunicazioni.form(tipo).campi()).as(tipo.nome()).isNotEmpty();
            assertThat(comunicazioni.form(tipo).titolo()).isEqualTo(tipo.nome());
        }
    }

    @Test
    void ilDocumentoDiUnAltraPraticaNonSiAllega() {
        String altrove = documento(mani.presentata(FIESOLE));
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThatThrownBy(() -> comunicazioni.ricevi(parte(), new NuovaComunicazione(numero,
                TipoComunicazione.INTEGRAZIONE, Map.of("testo", "t"), List.of(altrove), "k", mani.geometra())))
                .isInstanceOf(DocumentoNonTrovato.class);
    }

    @Test
    void laPraticaChiusaRispondeAncoraAllaStessaChiaveMaNonRiceveAltro() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Comunicazione prima = inizio(numero, "k1", DOMANI);
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI,
                Map.of("data", IERI, "ultimazione", "TOTALE", "catasto", "NON_DOVUTO"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(inizio(numero, "k1", DOMANI)).isEqualTo(prima);
        assertThatThrownBy(() -> inizio(numero, "k2", DOMANI)).isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    void leggeSoloLUfficioDelComuneEIlPrimoCheLeggeResta() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        long id = inizio(numero, "k1", DOMANI).id();
        assertThatThrownBy(() -> comunicazioni.segnaLetta(parte(), id, "la parte")).isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> comunicazioni.leggi(ufficio("048001"), id)).isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> comunicazioni.segnaLetta(ufficio("048001"), id, "altri"))
                .isInstanceOf(PraticaNonTrovata.class);

        comunicazioni.segnaLetta(ufficio("048015"), id, "Primo");
        comunicazioni.segnaLetta(ufficio("048015"), id, "Secondo");
        assertThat(comunicazioni.leggi(parte(), id).lettura().chi()).isEqualTo("Primo");
    }

    @Test
    void chiNonVedeLaPraticaNonComunica() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThatThrownBy(() -> comunicazioni.ricevi(ufficio("048001"), new NuovaComunicazione(numero,
                TipoComunicazione.RINUNCIA, Map.of("motivo", "m"), List.of(), "k", mani.geometra())))
                .isInstanceOf(PraticaNonTrovata.class);
    }

    @Test
    void laPaginaDellUfficioMostraProtocolloComunicazioniEAvvisi() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        inizio(numero, "k1", DOMANI);
        String pagina = web.perform(get("/scrivania/pratiche/" + numero).with(user("sportello.fiesole").roles("UFFICIO")))
                .andReturn().getResponse().getContentAsString();
        assertThat(pagina).contains("Inizio dei lavori", "Non ancora letta dallo sportello",
                "Ricevuta: Inizio dei lavori", "In attesa del protocollo", "In attesa di partire");
    }

    private Ambito parte() {
        return Ambito.di(mani.geometra());
    }

    /** The newest notice of the case. */
    private Avviso ultimo(NumeroPratica numero) {
        List<Invio> tutti = avvisi.di(parte(), numero);
        return tutti.get(tutti.size() - 1).avviso();
    }

    private List<String> mancano(NumeroPratica numero, Map<String, Object> dati) {
        try {
            invia(numero, TipoComunicazione.FINE_LAVORI, dati);
            return List.of();
        } catch (ComunicazioneIncompleta e) {
            return e.problemi().stream().map(Problema::campo).toList();
        }
    }

    private Comunicazione inizio(NumeroPratica numero, String chiave, String giorno) {
        return comunicazioni.ricevi(parte(), new NuovaComunicazione(numero, TipoComunicazione.INIZIO_LAVORI,
                Map.of("data", giorno), List.of(), chiave, mani.geometra()));
    }

    private Comunicazione invia(NumeroPratica numero, TipoComunicazione tipo, Map<String, Object> dati) {
        return comunicazioni.ricevi(parte(), new NuovaComunicazione(numero, tipo, dati, List.of(), tipo + "/" + dati.hashCode(),
                mani.geometra()));
    }

    private String documento(NumeroPratica numero) {
        return fascicolo.aggiungiAllaPratica(TUTTO, elenco.leggi(TUTTO, numero).id(),
                new NuovoDocumento(NuovoDocumento.COMUNICAZIONE, "pianta.png", "Pianta", "Anna Bianchi"),
                new ByteArrayInputStream(RicevuteTests.PNG)).id().toString();
    }

    private static Ambito ufficio(String comune) {
        return Ambito.di(new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(new CodiceIstat(comune), Ruolo.SPORTELLO))));
    }
}
