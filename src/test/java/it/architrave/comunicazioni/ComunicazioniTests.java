package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.architrave.ProvaPosta;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaDiProva;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Scheda;
import it.architrave.pratica.StatoPratica;
import it.architrave.protocollo.Protocollo;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@ProvaPosta
class ComunicazioniTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final Ambito PARTE = Ambito.di(PraticaDiProva.GEOMETRA);

    @Autowired
    private Comunicazioni comunicazioni;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Pratiche elenco;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private PraticaDiProva pratiche;
    @Autowired
    private Protocollo protocollo;
    @Autowired
    private List<Scheda> schede;

    @Test
    void ogniComunicazioneHaLaSuaRicevutaConDocumentiEImpronte() {
        NumeroPratica numero = pratiche.presenta("048017");
        String documento = documento(numero);
        Comunicazione ricevuta = comunicazioni.ricevi(PARTE, new NuovaComunicazione(numero,
                TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Si allega la pianta"), List.of(documento), "k1",
                PraticaDiProva.GEOMETRA));

        assertThat(ricevuta.arrivo().ricevuta()).matches("R-048017-2026-\\d{5}");
        Avviso avviso = avvisi.di(PARTE, numero).get(0).avviso();
        assertThat(avviso.destinatario().indirizzo()).isEqualTo(PraticaDiProva.GEOMETRA.email());
        assertThat(avviso.testo()).contains(ricevuta.arrivo().ricevuta(), "Integrazione spontanea", "pianta.png",
                "art. 18-bis").containsPattern("[0-9a-f]{64}").doesNotContain("[(");
        assertThat(comunicazioni.di(PARTE, numero)).containsExactly(ricevuta);
    }

    @Test
    void laStessaChiaveRispondeLaPrimaRisposta() {
        NumeroPratica numero = pratiche.presenta("048017");
        Comunicazione prima = inizio(numero, "k1", "2026-12-01");
        Comunicazione seconda = inizio(numero, "k1", "2026-12-24");
        assertThat(seconda).isEqualTo(prima);
        assertThat(comunicazioni.di(PARTE, numero)).hasSize(1);
        assertThat(avvisi.di(PARTE, numero)).hasSize(1);
    }

    @Test
    void diceInsiemeTuttoCiòCheMancaOÈSbagliato() {
        NumeroPratica numero = pratiche.presenta("048017");
        assertThatThrownBy(() -> invia(numero, TipoComunicazione.IMPRESA, Map.of("partitaIva", "12345678901")))
                .asInstanceOf(type(ComunicazioneIncompleta.class)).extracting(ComunicazioneIncompleta::problemi)
                .satisfies(p -> assertThat(p).extracting(Problema::campo)
                        .containsExactly("ragioneSociale", "partitaIva", "pec"));
        assertThat(comunicazioni.di(PARTE, numero)).isEmpty();
    }

    @Test
    void laFineLavoriParzialeDiceCheCosaRestaQuellaTotaleIlCatasto() {
        NumeroPratica numero = pratiche.presenta("048017");
        assertThat(mancano(numero, Map.of("data", "2026-11-01", "ultimazione", "PARZIALE"))).containsExactly("resta");
        assertThat(mancano(numero, Map.of("data", "2026-11-01", "ultimazione", "TOTALE"))).containsExactly("catasto");
        assertThat(mancano(numero, Map.of("data", "2026-11-01", "ultimazione", "TOTALE", "catasto", "PRESENTATO")))
                .containsExactly("estremiCatasto");
        assertThat(mancano(numero, Map.of("data", "2030-01-01", "ultimazione", "TOTALE", "catasto", "NON_DOVUTO")))
                .containsExactly("data");
        assertThat(invia(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", "2026-11-01", "ultimazione", "TOTALE",
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
        String altrove = documento(pratiche.presenta("048017"));
        NumeroPratica numero = pratiche.presenta("048017");
        assertThatThrownBy(() -> comunicazioni.ricevi(PARTE, new NuovaComunicazione(numero,
                TipoComunicazione.INTEGRAZIONE, Map.of("testo", "t"), List.of(altrove), "k", PraticaDiProva.GEOMETRA)))
                .isInstanceOf(DocumentoNonTrovato.class);
    }

    @Test
    void laPraticaChiusaRispondeAncoraAllaStessaChiaveMaNonRiceveAltro() {
        NumeroPratica numero = pratiche.presenta("048017");
        Comunicazione prima = inizio(numero, "k1", "2026-12-01");
        elenco.passa(TUTTO, numero, StatoPratica.LAVORI_IN_CORSO);
        elenco.passa(TUTTO, numero, StatoPratica.CONCLUSA);
        assertThat(inizio(numero, "k1", "2026-12-01")).isEqualTo(prima);
        assertThatThrownBy(() -> inizio(numero, "k2", "2026-12-01")).isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    void leggeSoloLUfficioDelComuneEIlPrimoCheLeggeResta() {
        NumeroPratica numero = pratiche.presenta("048017");
        long id = inizio(numero, "k1", "2026-12-01").id();
        assertThatThrownBy(() -> comunicazioni.segnaLetta(PARTE, id, "la parte")).isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> comunicazioni.leggi(ufficio("048001"), id)).isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> comunicazioni.segnaLetta(ufficio("048001"), id, "altri"))
                .isInstanceOf(PraticaNonTrovata.class);

        comunicazioni.segnaLetta(ufficio("048017"), id, "Primo");
        comunicazioni.segnaLetta(ufficio("048017"), id, "Secondo");
        assertThat(comunicazioni.leggi(PARTE, id).lettura().chi()).isEqualTo("Primo");
    }

    @Test
    void chiNonVedeLaPraticaNonComunica() {
        NumeroPratica numero = pratiche.presenta("048017");
        assertThatThrownBy(() -> comunicazioni.ricevi(ufficio("048001"), new NuovaComunicazione(numero,
                TipoComunicazione.RINUNCIA, Map.of("motivo", "m"), List.of(), "k", PraticaDiProva.GEOMETRA)))
                .isInstanceOf(PraticaNonTrovata.class);
    }

    @Test
    void iPannelliMostranoProtocolloComunicazioniEAvvisi() {
        NumeroPratica numero = pratiche.presenta("048017",
                n -> protocollo.chiediPerLaPresentazione(TUTTO, n));
        inizio(numero, "k1", "2026-12-01");
        var contesto = new Contesto(elenco.leggi(TUTTO, numero), TUTTO, true);
        String pagina = schede.stream().flatMap(s -> s.pannello(contesto).stream()).map(this::disegna)
                .reduce("", String::concat);
        assertThat(pagina).contains("Inizio dei lavori", "01/12/2026", "Non ancora letta dallo sportello",
                "RICEVUTA DI COMUNICAZIONE", "In attesa del protocollo", "In attesa di partire");
    }

    private String disegna(Scheda.Pannello pannello) {
        var modelli = new SpringTemplateEngine();
        var cartella = new ClassLoaderTemplateResolver();
        cartella.setPrefix("templates/");
        cartella.setSuffix(".html");
        cartella.setCharacterEncoding("UTF-8");
        modelli.setTemplateResolver(cartella);
        String[] frammento = pannello.frammento().split(" :: ");
        return modelli.process(frammento[0], Set.of(frammento[1]),
                new Context(Locale.ITALIAN, Map.of("dati", pannello.dati())));
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
        return comunicazioni.ricevi(PARTE, new NuovaComunicazione(numero, TipoComunicazione.INIZIO_LAVORI,
                Map.of("data", giorno), List.of(), chiave, PraticaDiProva.GEOMETRA));
    }

    private Comunicazione invia(NumeroPratica numero, TipoComunicazione tipo, Map<String, Object> dati) {
        return comunicazioni.ricevi(PARTE, new NuovaComunicazione(numero, tipo, dati, List.of(), tipo + "/" + dati.hashCode(),
                PraticaDiProva.GEOMETRA));
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
