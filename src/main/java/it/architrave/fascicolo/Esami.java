package it.architrave.fascicolo;

import it.architrave.fascicolo.esame.EsameBusta;
import it.architrave.fascicolo.esame.EsameJpeg;
import it.architrave.fascicolo.esame.EsamePdf;
import it.architrave.fascicolo.esame.EsamePng;
import it.architrave.fascicolo.esame.EsameTiff;
import it.architrave.fascicolo.esame.EsameXml;
import it.architrave.fascicolo.esame.Poliglotta;
import it.architrave.fascicolo.esame.Vizio;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Each format has its examination; what stands in an envelope passes its own, envelope after envelope. */
final class Esami {

    private static final int BUSTE = 5;

    private Esami() {
    }

    /** Tells the format of a file, or refuses it. */
    interface Lettore {
        Formato formato(Path file) throws IOException;
    }

    static void esamina(Formato formato, Path file, long massimo, Lettore lettore) throws IOException, Vizio {
        esamina(formato, file, massimo, lettore, 0);
    }

    private static void esamina(Formato formato, Path file, long massimo, Lettore lettore, int buste)
            throws IOException, Vizio {
        switch (formato) {
            case PDF -> EsamePdf.esamina(file);
            case XML -> EsameXml.esamina(file);
            case PNG -> EsamePng.esamina(file);
            case JPG -> EsameJpeg.esamina(file);
            case TIF -> EsameTiff.esamina(file);
            case DWG -> Poliglotta.rifiuta(file);
            case P7M -> busta(file, massimo, lettore, buste + 1);
        }
    }

    private static void busta(Path file, long massimo, Lettore lettore, int buste) throws IOException, Vizio {
        if (buste > BUSTE) {
            throw new Vizio("ha più di " + BUSTE + " buste firmate una dentro l'altra: firmare di nuovo il documento.");
        }
        // Its name begins as the envelope's does: that tells whose upload it is, should this process die here.
        Path dentro = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.tmp$", "") + "-dentro.tmp");
        try {
            try (InputStream busta = BustaFirmata.apri(file); OutputStream fuori = Files.newOutputStream(dentro)) {
                EsameBusta.apri(busta, fuori, massimo);
            }
            esamina(lettore.formato(dentro), dentro, massimo, lettore, buste);
        } finally {
            Files.deleteIfExists(dentro);
        }
    }
}
