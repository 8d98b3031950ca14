package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of cases and of receipts, one yearly series per municipality, and the certified time. */
@Component
public class Numeri {

    private final Numerazione serie;
    private final Clock orologio;

    Numeri(Numerazione serie, Clock orologio) {
        this.serie = serie;
        this.orologio = orologio;
    }

    NumeroPratica pratica(String procedimento, CodiceIstat comune) {
        return NumeroPratica.di(procedimento, comune, anno(),
                serie.prossimo("pratica/" + procedimento + "/" + comune + "/" + anno()));
    }

    /** The next receipt number of the municipality ({@code R-048017-2026-00001}), art. 18-bis L. 241/1990. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String ricevuta(CodiceIstat comune) {
        return "R-%s-%d-%05d".formatted(comune, anno(), serie.prossimo("ricevuta/" + comune + "/" + anno()));
    }

    /** To the millisecond, so that every paper and every database says the same. */
    public Instant momento() {
        return orologio.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private int anno() {
        return orologio.instant().atZone(Fuso.ROMA).getYear();
    }
}
