package it.architrave.fascicolo;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.PraticaGiaPresentata;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvaIntegrata
class FascicoloTests {

    private static final Ambito UFFICIO = ufficio(FIRENZE);
    private static final Ambito ALTRO_UFFICIO = ufficio(new CodiceIstat("048001"));

    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private Firme firme;
    @Autowired
    private Mani mani;
    private Ambito chiCompila;
    private PraticaId pratica;

    @BeforeEach
    void apreUnaBozza() {
        chiCompila = Ambito.di(mani.geometra());
        pratica = mani.bozza(FIRENZE, Map.of());
    }

    @Test
    void aggiungeUnDocumentoERendeLoStessoContenuto() throws IOException {
        byte[] pdf = Campioni.pdf();
        Documento documento = aggiungi("relazione.pdf", pdf);
        assertThat(fascicolo.documenti(chiCompila, pratica)).containsExactly(fascicolo.leggi(chiCompila, documento.id()));
        assertThat(fascicolo.apri(chiCompila, documento.id()).getContentAsByteArray()).isEqualTo(pdf);
        assertThat(documento.tipo()).isEqualTo("application/pdf");
        assertThat(documento.dimensione()).isEqualTo(pdf.length);
    }

    @Test
    void rifiutaIlFileVuoto() {
        assertThatThrownBy(() -> aggiungi("vuoto.pdf", new byte[0])).isInstanceOf(DocumentoRifiutato.class)
                .hasMessageStartingWith("Il file «vuoto.pdf» è vuoto");
        assertThat(fascicolo.documenti(chiCompila, pratica)).isEmpty();
    }

    @Test
    void nonMostraLaBozzaANessunAltro() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        for (Ambito altro : List.of(UFFICIO, ALTRO_UFFICIO, Ambito.di(mani.utente("cittadino")))) {
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
        fascicolo.togli(chiCompila, pratica, documento.id());
        assertThat(fascicolo.documenti(chiCompila, pratica)).isEmpty();
        assertThatThrownBy(() -> fascicolo.leggi(chiCompila, documento.id())).isInstanceOf(DocumentoNonTrovato.class);
    }

    @Test
    void nonCambiaPiuDopoLaPresentazione() {
        Documento documento = aggiungi("relazione.pdf", Campioni.pdf());
        presenta();
        assertThatThrownBy(() -> aggiungi("altro.pdf", Campioni.pdf())).isInstanceOf(PraticaGiaPresentata.class);
        assertThatThrownBy(() -> fascicolo.togli(chiCompila, pratica, documento.id()))
                .isInstanceOf(PraticaGiaPresentata.class);
    }

    @Test
    void accoglieDopoLaPresentazioneSoloDaChiVedeLaPratica() {
        presenta();
        var atto = new NuovoDocumento(NuovoDocumento.ATTO, "atto.pdf", "Invito a regolarizzare", "Ufficio");
        fascicolo.aggiungiAllaPratica(UFFICIO, pratica, atto, new ByteArrayInputStream(Campioni.pdf()));
        assertThat(fascicolo.documenti(UFFICIO, pratica)).extracting(Documento::codice).contains("atto");
        assertThatThrownBy(() -> fascicolo.aggiungiAllaPratica(ALTRO_UFFICIO, pratica, atto,
                new ByteArrayInputStream(Campioni.pdf()))).isInstanceOf(PraticaNonTrovata.class);
    }

    @Test
    void tieneSulDocumentoLEsitoDelleFirme() {
        Documento riepilogo = aggiungi("riepilogo.pdf", Campioni.pdf());
        byte[] busta = new Firmatore("CN=ROSSI MARIO,SERIALNUMBER=TINIT-RSSMRA80A01D612X").busta(Campioni.pdf());
        Documento firmato = aggiungi("riepilogo.pdf.p7m", busta);
        assertThat(firmato.firma()).isNull();
        EsitoFirma esito = firme.esamina(chiCompila, firmato.id(), riepilogo.impronta(), riepilogo.dimensione());
        assertThat(fascicolo.leggi(chiCompila, firmato.id()).firma()).isEqualTo(esito)
                .matches(e -> e.firmatari().get(0).nome().equals("ROSSI MARIO"));
        assertThatThrownBy(() -> firme.esamina(UFFICIO, firmato.id())).isInstanceOf(DocumentoNonTrovato.class);
    }

    private Documento aggiungi(String nome, byte[] contenuto) {
        return fascicolo.aggiungi(chiCompila, pratica, new NuovoDocumento("relazione", nome, "Relazione", "Geometra"),
                new ByteArrayInputStream(contenuto));
    }

    private void presenta() {
        mani.allega(pratica);
        mani.presenta(pratica);
    }

    private static Ambito ufficio(CodiceIstat comune) {
        return Ambito.di(new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(comune, Ruolo.ISTRUTTORE))));
    }
}
