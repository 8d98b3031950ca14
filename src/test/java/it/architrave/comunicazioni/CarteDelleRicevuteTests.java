package it.architrave.comunicazioni;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.fascicolo.Stampa;
import it.architrave.fascicolo.VeraPdf;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Uffici;
import it.architrave.territorio.Ufficio;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of the receipts: set after the act from what the act fixed, once, and the same for ever. */
@ProvaIntegrata
class CarteDelleRicevuteTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final CodiceIstat LONDA = new CodiceIstat("048025");

    @Autowired
    private Ricevute ricevute;
    @Autowired
    private Stampatore stampatore;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private Pratiche pratiche;
    @Autowired
    private Stampa stampa;
    @Autowired
    private Stemmi stemmi;
    @Autowired
    private Uffici uffici;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private JdbcClient jdbc;

    /** Receipts of other tests would only take time. */
    @BeforeEach
    void leAltrePossonoAspettare() {
        jdbc.sql("update ricevuta_fissata set prossimo_tentativo = ? where documento is null")
                .param(OffsetDateTime.of(9000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)).update();
    }

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void lAttoFissaLeParoleEIlGiroNeFaLaCartaUnaVolta() throws IOException {
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThat(carte(numero)).as("dentro l'atto non si stampa").isEmpty();
        stampatore.giro();
        stampatore.giro();
        Documento carta = carte(numero).get(0);
        assertThat(carte(numero)).hasSize(1);
        Ricevuta.Fissata fissata = ricevute.di(TUTTO, numero);
        assertThat(ricevute.carta(TUTTO, fissata)).isEqualTo(carta.id());
        byte[] conservata = leggi(carta.id());
        assertThat(stampa.pdf(fissata)).as("lo stesso contenuto dà gli stessi byte").isEqualTo(conservata);
        assertThat(carta.dimensione()).isEqualTo(conservata.length);
        assertThat(testo(conservata)).contains(fissata.impronta(), numero.valore(), "Laura Conti");
    }

    @Test
    void chiLaChiedePrimaDelGiroLaHaSubitoEIlGiroNonNeFaUnAltra() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        DocumentoId subito = ricevute.carta(Ambito.di(mani.geometra()), ricevute.di(Ambito.di(mani.geometra()), numero));
        stampatore.giro();
        assertThat(carte(numero)).extracting(Documento::id).containsExactly(subito);
    }

    @Test
    void molteRichiesteInsiemeEIlGiroDannoUnaSolaCarta() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Ricevuta.Fissata fissata = ricevute.di(TUTTO, numero);
        Callable<DocumentoId> richiesta = () -> {
            stampatore.giro();
            return ricevute.carta(TUTTO, fissata);
        };
        var processi = Executors.newFixedThreadPool(6);
        Set<DocumentoId> avute = new HashSet<>();
        for (var una : processi.invokeAll(Collections.nCopies(12, richiesta))) {
            avute.add(una.get());
        }
        processi.shutdown();
        assertThat(avute).hasSize(1);
        assertThat(carte(numero)).hasSize(1);
    }

    @Test
    void ilComuneCheCambiaStemmaEUfficioNonCambiaLaRicevutaGiaData() throws IOException {
        mani.inUnAtto(() -> {
            stemmi.scrivi(LONDA, png(0xFFAA0000));
            uffici.scrivi(new Ufficio(LONDA, "Ufficio edilizia di Londa", "Arch. Carla Verdi",
                    new Recapiti("Piazza 1", "edilizia@pec.londa.invalid", "", "", "")));
        });
        NumeroPratica numero = mani.presentata(LONDA);
        mani.inUnAtto(() -> {
            stemmi.scrivi(LONDA, png(0xFF0000AA));
            uffici.scrivi(new Ufficio(LONDA, "Ufficio nuovo", "Un’altra persona", Recapiti.IGNOTI));
        });
        stampatore.giro();
        byte[] carta = leggi(carte(numero).get(0).id());
        assertThat(testo(carta)).contains("Ufficio edilizia di Londa", "Arch. Carla Verdi", "edilizia@pec.londa.invalid")
                .doesNotContain("Ufficio nuovo");
        try (var pdf = Loader.loadPDF(carta)) {
            var figure = pdf.getPage(0).getResources();
            var nome = figure.getXObjectNames().iterator().next();
            var disegno = ((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) figure.getXObject(nome)).getImage();
            assertThat(disegno.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xAA0000);
        }
        assertThat(VeraPdf.violazioni(carta)).isEmpty();
    }

    @Test
    void ancheLeComunicazioniHannoUnaCartaConforme() throws IOException {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Comunicazione fine = mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data",
                OrologioDiProva.oggi().toString(), "ultimazione", "TOTALE", "catasto", "NON_DOVUTO"));
        stampatore.giro();
        assertThat(carte(numero)).hasSize(2);
        Ricevuta.Fissata fissata = ricevute.di(TUTTO, numero, fine.arrivo().ricevuta());
        byte[] carta = leggi(ricevute.carta(TUTTO, fissata));
        assertThat(testo(carta)).contains("Fine dei lavori", fine.arrivo().ricevuta(), "Non ne attesta la regolarità");
        assertThat(VeraPdf.violazioni(carta)).isEmpty();
        assertThat(VeraPdf.violazioni(leggi(ricevute.carta(TUTTO, ricevute.di(TUTTO, numero))))).isEmpty();
    }

    @Test
    void unContenutoCambiatoNonSiStampaESiVedeFermo() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        String contenuto = jdbc.sql("select contenuto from ricevuta_fissata where pratica = ?").param(numero.valore())
                .query(String.class).single();
        cambia(numero, contenuto.replace("Laura", "Lauro"));
        for (int i = 0; i < 3; i++) {
            stampatore.giro();
            motore.avanza(Duration.ofMinutes(10));
        }
        assertThat(carte(numero)).isEmpty();
        long ferme = stampatore.bloccate();
        assertThat(ferme).isPositive();
        assertThatThrownBy(() -> ricevute.di(TUTTO, numero)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("non è quello fissato");
        cambia(numero, contenuto);
        stampatore.giro();
        assertThat(carte(numero)).hasSize(1);
        assertThat(stampatore.bloccate()).isEqualTo(ferme - 1);
    }

    @Test
    void leRicevuteDataPrimaSiFissanoAllaPrimaRichiesta() {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Comunicazione inizio = mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Si allega"));
        Ricevuta.Fissata com = ricevute.di(TUTTO, numero, inizio.arrivo().ricevuta());
        jdbc.sql("delete from ricevuta_fissata where pratica = ?").param(numero.valore()).update();
        jdbc.sql("insert into ricevuta (comune, pratica, contenuto) values (?, ?, ?)").params(FIESOLE.valore(),
                numero.valore(), "{\"numero\":\"R-1\",\"pratica\":{\"valore\":\"" + numero + "\"},\"oggetto\":\"x\","
                + "\"effetti\":{\"lavoriDal\":\"2026-03-01\",\"inizio\":\"DALLA_PRESENTAZIONE\",\"controlloFino\":null},"
                + "\"ufficio\":\"Sportello\",\"documenti\":[{\"descrizione\":\"Pianta\",\"nomeFile\":\"p.pdf\",\"impronta\":\"ab\"}]}")
                .update();
        Ricevuta.Fissata ritrovata = ricevute.di(Ambito.di(mani.geometra()), numero);
        assertThat(ritrovata.ricevuta().sezioni().get(0).frasi().get(0)).contains("1 marzo 2026");
        assertThat(ritrovata.ricevuta().documenti()).singleElement().satisfies(d -> assertThat(d.nomeFile()).isEqualTo("p.pdf"));
        assertThat(ricevute.di(TUTTO, numero)).as("e poi non cambia più").isEqualTo(ritrovata);
        assertThat(ricevute.di(TUTTO, numero, inizio.arrivo().ricevuta())).isEqualTo(com);
    }

    private void cambia(NumeroPratica numero, String contenuto) {
        jdbc.sql("update ricevuta_fissata set contenuto = ? where pratica = ?").params(contenuto, numero.valore()).update();
    }

    private List<Documento> carte(NumeroPratica numero) {
        return fascicolo.documenti(TUTTO, pratiche.leggi(TUTTO, numero).id()).stream()
                .filter(d -> d.codice().equals(NuovoDocumento.RICEVUTA)).toList();
    }

    private byte[] leggi(DocumentoId id) throws IOException {
        return fascicolo.apri(TUTTO, id).getContentAsByteArray();
    }

    private static String testo(byte[] pdf) throws IOException {
        try (var carta = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(carta).replaceAll("\\s+", " ");
        }
    }

    private static byte[] png(int colore) {
        var immagine = new BufferedImage(40, 50, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 50; y++) {
                immagine.setRGB(x, y, colore);
            }
        }
        var fuori = new ByteArrayOutputStream();
        try {
            ImageIO.write(immagine, "png", fuori);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return fuori.toByteArray();
    }
}
