package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.pratica.DatiMancanti;
import it.architrave.pratica.Eventi.LavoriConEfficaciaSospesa;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is written to the party about the efficacy of its title (art. 90 c. 10 D.Lgs. 81/2008). */
@Component
class LettereDellEfficacia {

    private final Lettere lettere;

    LettereDellEfficacia(Lettere lettere) {
        this.lettere = lettere;
    }

    void efficaciaRipristinata(Ambito ambito, NumeroPratica numero) {
        lettere.scrivi(ambito, new Lettera(numero, "I lavori possono iniziare", "istruttoria/efficacia-ripristinata", Map.of(),
                "efficacia"));
    }

    /** Another one may follow: each leaves. */
    void durcIrregolare(Ambito ambito, NumeroPratica numero, Durc durc, Instant quando) {
        lettere.scrivi(ambito, new Lettera(numero, "DURC non regolare: i lavori non possono iniziare", "istruttoria/durc-irregolare",
                Map.of("durc", durc), "durc/" + quando.toEpochMilli()));
    }

    void lavoriSenzaEfficacia(Ambito ambito, LavoriConEfficaciaSospesa lavori, DatiMancanti dati, boolean aVenire) {
        lettere.scrivi(ambito, new Lettera(lavori.numero(), "L'efficacia è sospesa: i lavori non possono "
                + (aVenire ? "iniziare" : "proseguire"), "istruttoria/lavori-sospesi",
                Map.of("lavori", lavori, "mancano", dati.ancora(), "aVenire", aVenire),
                "sospesi/" + lavori.che() + "/" + lavori.giorno()));
    }
}
