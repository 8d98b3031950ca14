package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Printed papers; the files stay in {@code target/stampe}, to be looked at. */
class StampaTests {

    private static final Instant MOMENTO = Instant.parse("2026-11-22T09:30:00Z");
    private static final List<Allegato> ALLEGATI = List.of(
            new Allegato("Elaborati grafici dello stato di fatto e di progetto", "tavole.pdf", "4,2 MB", "ba7816bf".repeat(8)),
            new Allegato("Relazione tecnica di asseverazione", "relazione con un nome piuttosto lungo per essere un file.pdf.p7m", "120 KB", "01cfea41".repeat(8)));
    private static final Ente UFFICIO =
            new Ente("Bagno a Ripoli", "Sportello unico per l’edilizia", List.of("PEC edilizia@esempio.invalid"), "");

    private final Stampa stampa = StampaDiProva.stampa();

    @BeforeAll
    static void haICaratteri() {
        assumeTrue(StampaTests.class.getResource("/pdf/DejaVuSans.ttf") != null,
                "SALTATA: mancano i caratteri /pdf/DejaVuSans.ttf, che porta la parte di pagine (npm)");
    }

    @Test
    void stampaIlRiepilogoConTuttiIQuadri() throws IOException {
        String testo = testo("riepilogo", stampa.pdf(riepilogo("Rossi <b> & \u0001 «già»")));
        assertThat(testo).contains("Bagno a Ripoli", "a) Titolarità dell’intervento", "a.1 Titolo", "Rossi <b> & «già»",
                "ba7816bf", "art. 76 d.P.R. 445/2000", "Pagina 1 di", "22/11/2026", "10:30");
    }

    @Test
    void stampaGliStessiByteDalloStessoRiepilogo() {
        assertThat(stampa.pdf(riepilogo("Rossi"))).isEqualTo(stampa.pdf(riepilogo("Rossi")))
                .isNotEqualTo(stampa.pdf(riepilogo("Bianchi")));
    }

    @Test
    void stampaLaRicevutaConCioCheChiedeLaLegge() throws IOException {
        Ricevuta ricevuta = new Ricevuta("RIC-048001-2026-00001", "Ricevuta di presentazione", UFFICIO,
                List.of(new Voce("", "Presentata il", List.of("22 novembre 2026 alle ore 10:30:00"), List.of())),
                List.of(new Ricevuta.Sezione("Effetti", List.of("I lavori possono iniziare."), List.of(), false)),
                ALLEGATI, MOMENTO);
        assertThat(testo("ricevuta", stampa.pdf(new Ricevuta.Fissata(ricevuta, "CILA-048001-2026-00001", "ab".repeat(32)))))
                .contains("18-bis", "RIC-048001-2026-00001", "10:30:00", "I lavori possono iniziare", "Sportello unico",
                        "edilizia@esempio.invalid", "ba7816bf", "/area-personale/pratiche/CILA-048001-2026-00001",
                        "ab".repeat(32));
    }

    @Test
    void stampaLAttoConDecisioneERimedi() throws IOException {
        Atto atto = new Atto("Invito a regolarizzare", UFFICIO, new Atto.Estremi("ATTO-12/2026", "CILA-048001-2026-00001",
                "Completamento della comunicazione", "Anna Bianchi"), new Atto.Corpo("Decisione",
                List.of("Vista la comunicazione presentata il 22/11/2026;", "Rilevato che manca la planimetria;"),
                List.of("Si invita a trasmettere la planimetria entro il 02/12/2026."),
                List.of("Contro questo atto si può ricorrere al Tribunale amministrativo regionale.")),
                new Atto.Firma("Carla Verdi", "La responsabile del procedimento"), MOMENTO);
        assertThat(testo("atto", stampa.pdf(atto))).contains("Bagno a Ripoli", "ATTO-12/2026", "manca la planimetria",
                "Si invita", "Come opporsi", "Carla Verdi");
    }

    @Test
    void lEsempioDiceDiEsserlo() throws IOException {
        assertThat(testo("esempio", stampa.allegatoDiEsempio("Planimetria catastale", MOMENTO)))
                .contains("Planimetria catastale", "non ha alcun valore");
    }

    @Test
    void ilRiepilogoFirmatoNelPdfCorrisponde(@org.junit.jupiter.api.io.TempDir Path dati) throws IOException {
        byte[] originale = stampa.pdf(riepilogo("Rossi"));
        Path file = Files.write(dati.resolve("originale"), originale);
        Path firmato = Files.write(dati.resolve("firmato"), new Firmatore("CN=ROSSI MARIO").pdf(originale));
        EsitoFirma esito = new EsameFirme(new Archivio(dati), Campioni.limiti(10_000_000))
                .esamina(firmato, new Attesa(Impronta.di(file), originale.length));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
    }

    private static Riepilogo riepilogo(String nome) {
        List<Voce> voci = List.of(
                new Voce("a.1", "Titolo", List.of("proprietario"), List.of()),
                new Voce("", "Il sottoscritto dichiara di avere titolo alla presentazione di questa comunicazione.", List.of(), List.of()),
                new Voce("", "Immobile 1", List.of(), List.of(new Voce("", "Foglio", List.of("12"), List.of()),
                        new Voce("", "Particella", List.of("345"), List.of()))),
                new Voce("", "Descrizione sintetica dell’intervento", List.of("Apertura di un vano porta.", "Rifacimento del bagno."), List.of()));
        var quadri = IntStream.rangeClosed(1, 6).mapToObj(i -> new Riepilogo.QuadroInParole(
                i == 1 ? "a" : "", i == 1 ? "Titolarità dell’intervento" : "Altro quadro " + i, voci)).toList();
        return new Riepilogo(new Riepilogo.Testata("Comunicazione di inizio lavori asseverata (CILA)", "2025-03-27",
                "Bagno a Ripoli", "Manutenzione straordinaria in via Roma 1"),
                List.of(new Riepilogo.Dichiarante(nome, "RSSMRA80A01D612X", "titolare"),
                        new Riepilogo.Dichiarante("Anna Bianchi", "BNCNNA75B41D612Y", "progettista")),
                quadri, ALLEGATI, List.of("Dichiaro che quanto sopra è vero."), MOMENTO);
    }

    private static String testo(String nome, byte[] pdf) throws IOException {
        Path cartella = Files.createDirectories(Path.of("target/stampe"));
        Files.write(cartella.resolve(nome + ".pdf"), pdf);
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
        }
    }
}
