package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.BancoDati;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Modulo;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaGiaPresentata;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = FascicoloTests.Banco.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
        "spring.config.location=optional:file:/nessuna/", "spring.datasource.url=jdbc:h2:mem:fascicolo",
        "spring.flyway.locations=classpath:db/migration/comune", "spring.flyway.out-of-order=true",
        "architrave.dati=${java.io.tmpdir}/architrave-fascicolo"})
class FascicoloTests {

    private static final CodiceIstat FIRENZE = new CodiceIstat("048017");
    private static final Ambito CHI_COMPILA = Ambito.di(utente("geometra", Ruolo.PARTE));
    private static final Ambito UFFICIO = Ambito.di(utente("istruttore", null, FIRENZE));
    private static final Ambito ALTRO_UFFICIO = Ambito.di(utente("altrove", null, new CodiceIstat("048001")));

    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private Bozze bozze;
    @Autowired
    private Firme firme;
    @Autowired
    private JdbcClient jdbc;
    private PraticaId pratica;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackages = {"it.architrave.pratica"})
    @Import({BancoDati.class, Fascicolo.class, Deposito.class, Archivio.class, Riconoscimento.class, Titolo.class,
            Firme.class, EsameFirme.class})
    @EnableConfigurationProperties(DocumentiProperties.class)
    @EnableJdbcRepositories({"it.architrave.pratica", "it.architrave.fascicolo"})
    static class Banco {
    }

    @BeforeEach
    void apreUnaBozza() {
        var modulo = new Modulo("Cila", "2025-03-27", "CILA", "", List.of(), List.of());
        pratica = bozze.apri(utente("geometra", Ruolo.PARTE), modulo, FIRENZE).id();
    }

    @Test
    void aggiungeUnDocumentoERendeLoStessoContenuto() throws IOException {
        byte[] pdf = Campioni.pdf();
        Documento documento = aggiungi("relazione.pdf", pdf);
        assertThat(fascicolo.documenti(CHI_COMPILA, pratica)).containsExactly(fascicolo.leggi(CHI_COMPILA, documento.id()));
        assertThat(fascicolo.apri(CHI_COMPILA, documento.id()).getContentAsByteArray()).isEqualTo(pdf);
        assertThat(documento.tipo()).isEqualTo("application/pdf");
        assertThat(documento.dimensione()).isEqualTo(pdf.length);
    }

    @Test
    void rifiutaIlFileVuoto() {
        assertThatThrownBy(() -> aggiungi("vuoto.pdf", new byte[0])).isInstanceOf(DocumentoRifiutato.class)
                .hasMessage("Il file «vuoto.pdf» è vuoto.");
        assertThat(fascicolo.documenti(CHI_COMPILA, pratica)).isEmpty();
    }

    @Test
    void nonMostraLaBozzaANessunAltro() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        for (Ambito altro : List.of(UFFICIO, ALTRO_UFFICIO, Ambito.di(utente("vicino", Ruolo.PARTE)))) {
            assertThat(fascicolo.documenti(altro, pratica)).isEmpty();
            assertThatThrownBy(() -> fascicolo.apri(altro, documento.id())).isInstanceOf(DocumentoNonTrovato.class);
            assertThatThrownBy(() -> fascicolo.togli(altro, pratica, documento.id()))
                    .isInstanceOf(PraticaNonTrovata.class);
        }
    }

    @Test
    void mostraLaPraticaPresentataSoloAlSuoUfficio() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        presenta();
        assertThat(fascicolo.leggi(UFFICIO, documento.id())).isEqualTo(documento);
        assertThatThrownBy(() -> fascicolo.leggi(ALTRO_UFFICIO, documento.id())).isInstanceOf(DocumentoNonTrovato.class);
    }

    @Test
    void toglieUnDocumentoDallaBozza() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        fascicolo.togli(CHI_COMPILA, pratica, documento.id());
        assertThat(fascicolo.documenti(CHI_COMPILA, pratica)).isEmpty();
        assertThatThrownBy(() -> fascicolo.leggi(CHI_COMPILA, documento.id())).isInstanceOf(DocumentoNonTrovato.class);
    }

    @Test
    void nonCambiaPiuDopoLaPresentazione() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        presenta();
        assertThatThrownBy(() -> aggiungi("altro.pdf", Campioni.pdf())).isInstanceOf(PraticaGiaPresentata.class);
        assertThatThrownBy(() -> fascicolo.togli(CHI_COMPILA, pratica, documento.id()))
                .isInstanceOf(PraticaGiaPresentata.class);
    }

    @Test
    void accoglieDopoLaPresentazioneSoloDaChiVedeLaPratica() {
        presenta();
        var atto = new NuovoDocumento(NuovoDocumento.ATTO, "atto.pdf", "Invito a regolarizzare", "Ufficio");
        fascicolo.aggiungiAllaPratica(UFFICIO, pratica, atto, new ByteArrayInputStream(Campioni.pdf()));
        assertThat(fascicolo.documenti(UFFICIO, pratica)).extracting(Documento::codice).containsExactly("atto");
        assertThatThrownBy(() -> fascicolo.aggiungiAllaPratica(ALTRO_UFFICIO, pratica, atto,
                new ByteArrayInputStream(Campioni.pdf()))).isInstanceOf(PraticaNonTrovata.class);
    }

    @Test
    void tieneSulDocumentoLEsitoDelleFirme() {
        Documento riepilogo = aggiungi("riepilogo.pdf", Campioni.pdf());
        byte[] busta = new Firmatore("CN=ROSSI MARIO,SERIALNUMBER=TINIT-RSSMRA80A01D612X").busta(Campioni.pdf());
        Documento firmato = aggiungi("riepilogo.pdf.p7m", busta);
        assertThat(firmato.firma()).isNull();
        EsitoFirma esito = firme.esamina(CHI_COMPILA, firmato.id(), riepilogo.impronta(), riepilogo.dimensione());
        assertThat(fascicolo.leggi(CHI_COMPILA, firmato.id()).firma()).isEqualTo(esito)
                .matches(e -> e.firmatari().get(0).nome().equals("ROSSI MARIO"));
        assertThatThrownBy(() -> firme.esamina(UFFICIO, firmato.id())).isInstanceOf(DocumentoNonTrovato.class);
    }

    private Documento aggiungi(String nome, byte[] contenuto) {
        return fascicolo.aggiungi(CHI_COMPILA, pratica, new NuovoDocumento("relazione", nome, "Relazione", "Geometra"),
                new ByteArrayInputStream(contenuto));
    }

    private void presenta() {
        UUID id = pratica.valore();
        String numero = "CILA-048017-2026-%05d".formatted(Math.abs(id.getMostSignificantBits() % 99_999));
        jdbc.sql("update bozza set numero = ? where id = ?").params(numero, id).update();
        jdbc.sql("insert into pratica values (?, ?, '048017', 'Cila', '1', 'geometra', ?, timestamp"
                + " '2026-11-22 10:00:00+01:00', 'Opere', false, 'PRESENTATA', null, null, 0)")
                .params(id, numero, "R" + numero).update();
    }

    private static Utente utente(String nome, Ruolo ruolo, CodiceIstat... comuni) {
        return new Utente(nome, nome, "CF" + nome, nome + "@esempio.it",
                ruolo == null ? Set.of() : Set.of(ruolo),
                java.util.Arrays.stream(comuni).map(c -> new Incarico(c, Ruolo.ISTRUTTORE)).collect(java.util.stream.Collectors.toSet()));
    }
}
