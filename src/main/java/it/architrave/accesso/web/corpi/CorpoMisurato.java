package it.architrave.accesso.web.corpi;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** A request's body that counts its own bytes and keeps its sender to a pace; once cut, it stays so. */
final class CorpoMisurato implements InputBuffer {

    private static final double UN_SECONDO = 1_000_000_000d;

    private final InputBuffer sotto;
    private final LimitiDeiCorpi limiti;
    private final long massimo;
    private long letti;
    /** Waited for the sender; what we do meanwhile is not its fault. */
    private long atteso;
    private @Nullable CorpoRespinto respinto;

    CorpoMisurato(InputBuffer sotto, LimitiDeiCorpi limiti, long massimo) {
        this.sotto = sotto;
        this.limiti = limiti;
        this.massimo = massimo;
    }

    @Override
    public int doRead(ApplicationBufferHandler dove) throws IOException {
        if (respinto != null) {
            throw respinto;
        }
        long prima = System.nanoTime();
        int pezzo = sotto.doRead(dove);
        atteso += System.nanoTime() - prima;
        letti += Math.max(pezzo, 0);
        if (letti > massimo) {
            throw troppo();
        }
        double secondi = atteso / UN_SECONDO;
        if (pezzo >= 0 && secondi > limiti.respiro().toNanos() / UN_SECONDO && letti < secondi * limiti.passo().toBytes()
                || secondi > limiti.alPiu().toSeconds()) {
            throw respingi(HttpServletResponse.SC_REQUEST_TIMEOUT,
                    "L'invio è troppo lento: controllare il collegamento e riprovare.");
        }
        return pezzo;
    }

    @Override
    public int available() {
        return respinto == null ? sotto.available() : 0;
    }

    /** Whether the declared length is enough to cut it unread. */
    boolean respingeGia(long dichiarati) {
        if (dichiarati > massimo) {
            troppo();
        }
        return respinto != null;
    }

    /** Why it was cut, if it was. */
    @Nullable CorpoRespinto respinto() {
        return respinto;
    }

    private CorpoRespinto troppo() {
        return respingi(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "La richiesta è troppo grande: se ne leggono al"
                + " massimo " + massimo / (1024 * 1024) + " MB.");
    }

    private CorpoRespinto respingi(int stato, String motivo) {
        CorpoRespinto nuovo = new CorpoRespinto(stato, motivo);
        respinto = nuovo;
        return nuovo;
    }
}
