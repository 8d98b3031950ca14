package it.architrave.fascicolo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as nobody should send them, drawn with a seed, and good ones among them. */
final class FileOstili {

    private static final Firmatore ROSSI = new Firmatore("CN=Rossi Mario,C=IT");
    private static final String CORPO = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
            + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
    private static final String CODA = "trailer<</Root 1 0 R>>\n%%EOF\n";
    private static final List<File> BUONI = List.of(new File("a.pdf", Campioni.pdf()), new File("b.pdf", ROSSI.pdf(Campioni.pdf())),
            new File("c.p7m", ROSSI.busta(Campioni.pdf())), new File("d.p7m", ROSSI.bustaPem(Campioni.pdf())),
            new File("e.png", immagine("png")), new File("f.jpg", immagine("jpg")), new File("g.tif", immagine("tiff")),
            new File("h.xml", Campioni.testo("<?xml version=\"1.0\"?><dati><foglio>1</foglio></dati>")),
            new File("i.p7m", ROSSI.busta(ROSSI.busta(Campioni.PNG))));
    private static final List<String> NOMI = List.of("../../etc/passwd.pdf", "..\\..\\windows\\win.pdf", "C:\\x\\y.pdf",
            "con.pdf", "a\u202efdp.exe.pdf", "\u200b\u200f.pdf", "....pdf", "a%00.pdf", "%2e%2e%2fx.pdf", "a;b=c.pdf",
            "<script>alert(1)</script>.pdf", "🏠".repeat(120) + ".pdf", "a".repeat(700) + ".pdf", "è\u0301\u0301.pdf", "${7*7}.pdf",
            "a\u0000.pdf", "a\tb.pdf", "' or 1=1 --.pdf");

    /** What must come of it. */
    enum Attesa { ACCOLTO, RIFIUTATO, UNO_DEI_DUE }

    record File(String nome, byte[] contenuto) {
    }

    record Prova(String famiglia, File file, Attesa attesa) {
        @Override
        public String toString() {
            return famiglia + " " + file.nome + " (" + file.contenuto.length + " byte)";
        }
    }

    private FileOstili() {
    }

    static Prova pesca(Random caso) {
        File buono = BUONI.get(caso.nextInt(BUONI.size()));
        return switch (caso.nextInt(12)) {
            case 0, 1 -> new Prova("buono", buono, Attesa.ACCOLTO);
            case 2, 3 -> troncato(buono, caso);
            case 4, 5 -> rovinato(buono, caso);
            case 6 -> bugiardo(buono, caso);
            case 7 -> travestito(buono, caso);
            case 8 -> poliglotta(buono, caso);
            case 9 -> attivo(caso);
            case 10 -> bomba(caso);
            default -> new Prova("nome", new File(NOMI.get(caso.nextInt(NOMI.size())), Campioni.pdf()), Attesa.UNO_DEI_DUE);
        };
    }

    private static Prova troncato(File buono, Random caso) {
        byte[] contenuto = Arrays.copyOf(buono.contenuto, caso.nextInt(buono.contenuto.length - 3));
        // A PEM without its last line, or a signed PDF cut back to its first revision, is whole.
        boolean puoRestareIntero = buono.nome.matches("[bd]\\..*");
        return new Prova("troncato", new File(buono.nome, contenuto), puoRestareIntero ? Attesa.UNO_DEI_DUE : Attesa.RIFIUTATO);
    }

    private static Prova rovinato(File buono, Random caso) {
        byte[] contenuto = buono.contenuto.clone();
        for (int i = 1 + caso.nextInt(20); i > 0; i--) {
            contenuto[caso.nextInt(contenuto.length)] ^= (byte) (1 << caso.nextInt(8));
        }
        return new Prova("rovinato", new File(buono.nome, contenuto), Attesa.UNO_DEI_DUE);
    }

    /** Lengths and offsets that say more than there is. */
    private static Prova bugiardo(File buono, Random caso) {
        byte[] contenuto = buono.contenuto.clone();
        int posto = caso.nextInt(Math.min(contenuto.length - 4, 600));
        byte[] bugia = List.of(new byte[] {-1, -1, -1, -1}, new byte[] {0x7f, -1, -1, -1}, Campioni.testo("9999"),
                new byte[] {(byte) 0x84, 0x7f, -1, -1}).get(caso.nextInt(4));
        System.arraycopy(bugia, 0, contenuto, posto, 4);
        return new Prova("bugiardo", new File(buono.nome, contenuto), Attesa.UNO_DEI_DUE);
    }

    private static Prova travestito(File buono, Random caso) {
        byte[] altro = switch (caso.nextInt(6)) {
            case 0 -> Campioni.testo("MZ\u0090\u0000 programma " + caso.nextLong());
            case 1 -> Campioni.testo("<html><script>alert(" + caso.nextLong() + ")</script></html>");
            case 2 -> zip(caso, 3);
            case 3 -> Campioni.testo("#!/bin/sh\nrm -rf /\n");
            case 4 -> new byte[0];
            default -> rumore(caso, 2000);
        };
        return new Prova("travestito", new File(buono.nome, altro), Attesa.RIFIUTATO);
    }

    private static Prova poliglotta(File buono, Random caso) {
        byte[] pdf = Campioni.pdf();
        return switch (caso.nextInt(5)) {
            case 0 -> new Prova("poliglotta", new File("x.pdf", piu(pdf, Campioni.testo("<script>alert(1)</script>"))), Attesa.RIFIUTATO);
            case 1 -> new Prova("poliglotta", new File("x.pdf", piu(pdf, zip(caso, 1))), Attesa.RIFIUTATO);
            case 2 -> new Prova("poliglotta", new File("x.pdf", piu(Campioni.testo("GIF89a=1;/*"), pdf)), Attesa.RIFIUTATO);
            case 3 -> new Prova("poliglotta", new File("x.jpg", piu(immagine("jpg"), zip(caso, 1))), Attesa.RIFIUTATO);
            default -> new Prova("poliglotta", new File("x.p7m", ROSSI.busta(zip(caso, 1))), Attesa.RIFIUTATO);
        };
    }

    private static Prova attivo(Random caso) {
        String azione = List.of("/S/JavaScript/JS(app.alert\\(1\\))", "/S/Java#53cript", "/S/Launch/F(cmd.exe)", "/S/SubmitForm",
                "/Type/EmbeddedFile", "/Subtype/RichMedia", "/XFA 9 0 R", "/Encrypt 9 0 R").get(caso.nextInt(8));
        return new Prova("attivo", new File("x.pdf", Campioni.testo("%PDF-1.7\n" + CORPO + "4 0 obj<<" + azione + ">>endobj\n" + CODA)),
                Attesa.RIFIUTATO);
    }

    private static Prova bomba(Random caso) {
        String lol = "<!DOCTYPE a [<!ENTITY a \"lol\">" + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(3) + "]><a>&b;</a>";
        File file = switch (caso.nextInt(8)) {
            case 0 -> new File("x.xml", Campioni.testo(lol));
            case 1 -> new File("x.xml", Campioni.testo("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
            case 2 -> new File("x.xml", Campioni.testo("<a>".repeat(100_000)));
            case 3 -> new File("x.pdf", conFlusso("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", sgonfi(100)));
            case 4 -> new File("x.pdf", conFlusso("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/LZWDecode]", sgonfi(1)));
            case 5 -> new File("x.pdf", conFlusso("/Type/XRef/W[1 2 1]/Size 9/Filter/FlateDecode/DecodeParms<</Predictor 12"
                    + "/Columns 2147483647>>", sgonfi(1)));
            case 6 -> new File("x.png", smisurata());
            default -> new File("x.p7m", annidata());
        };
        return new Prova("bomba", file, Attesa.RIFIUTATO);
    }

    private static byte[] annidata() {
        byte[] busta = Campioni.pdf();
        for (int i = 0; i < 8; i++) {
            busta = ROSSI.busta(busta);
        }
        return busta;
    }

    private static byte[] smisurata() {
        byte[] png = immagine("png");
        ByteBuffer.wrap(png).putInt(16, 500_000).putInt(20, 500_000);
        CRC32 somma = new CRC32();
        somma.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) somma.getValue());
        return png;
    }

    static byte[] conFlusso(String dizionario, byte[] dati) {
        return piu(piu(Campioni.testo("%PDF-1.5\n" + CORPO + "4 0 obj<<" + dizionario + "/Length " + dati.length + ">>stream\n"), dati),
                Campioni.testo("\nendstream endobj\n" + CODA));
    }

    /** So many megabytes of blanks, packed. */
    static byte[] sgonfi(int megabyte) {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        try (DeflaterOutputStream sgonfia = new DeflaterOutputStream(fuori, new Deflater(Deflater.BEST_SPEED))) {
            byte[] uno = new byte[1024 * 1024];
            Arrays.fill(uno, (byte) ' ');
            for (int i = 0; i < megabyte; i++) {
                sgonfia.write(uno);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fuori.toByteArray();
    }

    private static byte[] zip(Random caso, int livelli) {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(fuori)) {
            zip.putNextEntry(new ZipEntry("../../x" + livelli));
            zip.write(livelli == 0 ? rumore(caso, 100) : zip(caso, livelli - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fuori.toByteArray();
    }

    private static byte[] rumore(Random caso, int quanti) {
        byte[] rumore = new byte[quanti];
        caso.nextBytes(rumore);
        return rumore;
    }

    static byte[] piu(byte[] prima, byte[] dopo) {
        return ByteBuffer.allocate(prima.length + dopo.length).put(prima).put(dopo).array();
    }

    private static byte[] immagine(String formato) {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), formato, fuori);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fuori.toByteArray();
    }
}
