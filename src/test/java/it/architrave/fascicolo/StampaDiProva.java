package it.architrave.fascicolo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The press without an application around it, and papers full of what people may write; also run as a process of its own. */
final class StampaDiProva {

    static final String CATTIVO = "Rossi שלום مرحبا <b>& «già» \u0001😀 🏠 中文 \u202Egiro\u202C Ñandú Šárka"
            + " <script>alert('x')</script> &lt;i&gt; ${7*7} [[${7*7}]] " + "senzaspazi".repeat(30);

    private StampaDiProva() {
    }

    static Stampa stampa() {
        return new Stampa(modelli(), new Tipografia(), copie());
    }

    static CopieConservate copie() {
        try {
            Path dati = Files.createDirectories(Path.of("target/stampe/archivio"));
            return new CopieConservate(new Archivio(dati));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SpringTemplateEngine modelli() {
        ClassLoaderTemplateResolver risorse = new ClassLoaderTemplateResolver();
        risorse.setPrefix("templates/");
        risorse.setSuffix(".html");
        risorse.setCharacterEncoding("UTF-8");
        SpringTemplateEngine motore = new SpringTemplateEngine();
        motore.setTemplateResolver(risorse);
        return motore;
    }

    /** A receipt with a coat of arms, whose list of documents fills pages. */
    static Ricevuta.Fissata ricevuta(String scritto, int documenti) {
        Ente ente = new Ente("Bagno a Ripoli", "Sportello unico per l’edilizia del Comune di Bagno a Ripoli",
                List.of("Piazza della Vittoria 1, 50012 Bagno a Ripoli", "PEC edilizia@pec.esempio.invalid",
                        "Tel. 055 000000", "Orari: martedì e giovedì dalle 9 alle 13"), copie().conserva(stemma()));
        return new Ricevuta.Fissata(new Ricevuta("R-048001-2026-00001", "Ricevuta di presentazione", ente,
                List.of(voce("Ricevuta n.", "R-048001-2026-00001"), voce("Pratica n.", "CILA-048001-2026-00001"),
                        voce("Procedimento", "Comunicazione di inizio lavori asseverata (CILA)"),
                        voce("Oggetto", "Manutenzione straordinaria in via Roma 1, Bagno a Ripoli"),
                        voce("Presentata il", "22 novembre 2026 alle ore 10:30:00"), voce("Presentata da", scritto),
                        new Voce("", "Altre persone della pratica", List.of("Marco Bianchi (titolare)", scritto), List.of()),
                        voce("Unità organizzativa responsabile", ente.ufficio()),
                        voce("Responsabile del procedimento", "Arch. Carla Verdi")),
                List.of(new Ricevuta.Sezione("Quando si possono iniziare i lavori", List.of("I lavori possono iniziare dal"
                                + " 22 novembre 2026 (art. 6-bis d.P.R. 380/2001)."), List.of(), false),
                        new Ricevuta.Sezione("Che cosa è stato comunicato", List.of(),
                                List.of(voce("Testo", scritto), voce("Data", "22/11/2026")), false),
                        new Ricevuta.Sezione("Che cosa attesta questa ricevuta", List.of("Questa ricevuta attesta la"
                                + " presentazione e il suo momento. Non attesta la conformità dell’intervento alle norme"
                                + " e agli strumenti urbanistici."), List.of(), true)),
                IntStream.rangeClosed(1, documenti).mapToObj(i -> new Allegato("Elaborato grafico n. " + i + " dello stato"
                        + " di fatto e di progetto", "tavola-" + i + "-" + "nome-lungo".repeat(i % 7) + ".pdf.p7m", i + ",2 MB",
                        "ba7816bf".repeat(8))).toList(),
                StampeAccessibiliTests.MOMENTO), "CILA-048001-2026-00001", "0123456789abcdef".repeat(4));
    }

    static Voce voce(String etichetta, String valore) {
        return new Voce("", etichetta, List.of(valore), List.of());
    }

    private static byte[] stemma() {
        var immagine = new BufferedImage(200, 260, BufferedImage.TYPE_INT_ARGB);
        var penna = immagine.createGraphics();
        penna.setColor(new Color(0xA0, 0x10, 0x20));
        penna.fillRoundRect(10, 10, 180, 240, 60, 60);
        penna.setColor(Color.WHITE);
        penna.fillOval(60, 60, 80, 80);
        penna.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(immagine, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Prints the fingerprint of the receipt full of strange signs. */
    public static void main(String[] nulla) {
        System.out.println("impronta=" + impronta(stampa().pdf(ricevuta(CATTIVO, 3))));
    }

    static String impronta(byte[] pdf) {
        return java.util.HexFormat.of().formatHex(Impronta.sha256().digest(pdf));
    }
}
