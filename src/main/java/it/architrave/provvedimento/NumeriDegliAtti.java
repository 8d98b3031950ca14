package it.architrave.provvedimento;

import it.architrave.pratica.Numerazione;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Numbers and dates of acts: one yearly series per municipality, without gaps. */
@Component
class NumeriDegliAtti {

    private final Numerazione serie;
    private final Clock orologio;

    NumeriDegliAtti(Numerazione serie, Clock orologio) {
        this.serie = serie;
        this.orologio = orologio;
    }

    String prossimo(CodiceIstat comune) {
        int anno = orologio.instant().atZone(Fuso.ROMA).getYear();
        return "A-%s-%d-%05d".formatted(comune, anno, serie.prossimo("atto/" + comune + "/" + anno));
    }

    Adozione adesso(String chi) {
        return new Adozione(chi, orologio.instant());
    }
}
