package it.architrave.fascicolo.esame;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes the content out of a CMS signed envelope (RFC 5652, BER as well as DER) byte by byte, without keeping anything: the
 * lengths are held to what is there, and what stands around the content to a size.
 */
public final class EsameBusta {

    private static final int CONTORNO = 16 * 1024 * 1024;
    private static final int PROFONDITA = 40;
    private static final int SEQUENZA = 0x30;
    private static final int INSIEME = 0x31;
    private static final int NUMERO = 0x02;
    private static final int NOME = 0x06;
    private static final int OTTETTI = 0x04;
    private static final int OTTETTI_A_PEZZI = 0x24;
    private static final int ZERO = 0xa0;
    private static final int ALGORITMI = 64 * 1024;

    private final LetturaBer lettura;
    private final OutputStream contenuto;
    private final long massimo;
    private long usciti;

    private EsameBusta(LetturaBer lettura, OutputStream contenuto, long massimo) {
        this.lettura = lettura;
        this.contenuto = contenuto;
        this.massimo = massimo;
    }

    /** Writes the content, at most so many bytes of it. */
    public static void apri(InputStream busta, OutputStream contenuto, long massimo) throws IOException, Vizio {
        try {
            new EsameBusta(new LetturaBer(new BufferedInputStream(busta, 64 * 1024)), contenuto, massimo).apri();
        } catch (LetturaBer.Guasta e) {
            throw new Vizio("è una busta firmata danneggiata o incompleta: scaricarla o firmare di nuovo e caricare quella.", e);
        }
    }

    private void apri() throws IOException, Vizio {
        LetturaBer.Testa fuori = lettura.attesa(SEQUENZA);
        lettura.salta(lettura.attesa(NOME), ALGORITMI);
        LetturaBer.Testa zero = lettura.attesa(ZERO);
        LetturaBer.Testa firmato = lettura.attesa(SEQUENZA);
        lettura.salta(lettura.attesa(NUMERO), ALGORITMI);
        lettura.salta(lettura.attesa(INSIEME), ALGORITMI);
        incapsulato(lettura.attesa(SEQUENZA));
        long contorno = 0;
        while (!lettura.finita(firmato)) {
            contorno += lettura.salta(lettura.testa(), CONTORNO);
            if (contorno > CONTORNO) {
                throw new Vizio("porta con sé certificati e revoche oltre misura: firmare di nuovo il documento.");
            }
        }
        if (!lettura.finita(zero) || !lettura.finita(fuori) || !lettura.soloBianchiInCoda()) {
            throw new Vizio("ha in coda altri dati dopo la busta firmata: firmare di nuovo il documento e caricare quello.");
        }
    }

    private void incapsulato(LetturaBer.Testa testa) throws IOException, Vizio {
        lettura.salta(lettura.attesa(NOME), ALGORITMI);
        if (lettura.finita(testa)) {
            throw new Vizio("contiene la firma ma non il documento firmato: serve il file .p7m completo.");
        }
        LetturaBer.Testa zero = lettura.attesa(ZERO);
        ottetti(lettura.testa(), 0);
        if (!lettura.finita(zero) || !lettura.finita(testa)) {
            throw new LetturaBer.Guasta();
        }
    }

    private void ottetti(LetturaBer.Testa testa, int livello) throws IOException, Vizio {
        if (testa.segno() == OTTETTI && testa.lunghezza() >= 0) {
            usciti += testa.lunghezza();
            if (usciti > massimo) {
                throw new Vizio("contiene un documento che supera la dimensione massima: ridurlo e firmarlo di nuovo.");
            }
            lettura.copia(testa.lunghezza(), contenuto);
        } else if (testa.segno() == OTTETTI_A_PEZZI && livello < PROFONDITA) {
            while (!lettura.finita(testa)) {
                ottetti(lettura.testa(), livello + 1);
            }
        } else {
            throw new LetturaBer.Guasta();
        }
    }
}
