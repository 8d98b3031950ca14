package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Termine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the examination writes to the party. */
@Component
class LettereDellUfficio {

    private final Lettere lettere;

    LettereDellUfficio(Lettere lettere) {
        this.lettere = lettere;
    }

    void invita(Ambito ambito, Invito invito, Termine termine) {
        lettere.scrivi(ambito, new Lettera(invito.numero(), "Invito a regolarizzare n. " + invito.progressivo(),
                "istruttoria/invito", Map.of("invito", invito, "richiesta", invito.richiesta(),
                "voci", invito.richiesta().elenco(), "termine", termine), invito.lettera()));
    }

    void avvisaCheLaDurataEDecorsa(Ambito ambito, Termine termine) {
        lettere.scrivi(ambito, new Lettera(termine.numero(), termine.tipo().denominazione() + ": decorsa senza fine lavori",
                "istruttoria/durata", Map.of("termine", termine), "durata/" + termine.id()));
    }

    /** @param voce the line of the journal that tells the archiving: a case can be opened and archived again */
    void archivia(Ambito ambito, NumeroPratica numero, String motivazione, long voce) {
        lettere.scrivi(ambito, new Lettera(numero, "Archiviazione senza fine lavori", "istruttoria/archiviazione",
                Map.of("motivazione", motivazione), "archiviazione/" + voce));
    }

    void rileva(Ambito ambito, NumeroPratica numero, String ricevuta, String rilievo) {
        lettere.scrivi(ambito, new Lettera(numero, "Rilievo sulla comunicazione " + ricevuta, "istruttoria/rilievo",
                Map.of("ricevuta", ricevuta, "rilievo", rilievo), "rilievo/" + ricevuta));
    }

    void prendeAttoDellaRinuncia(Ambito ambito, NumeroPratica numero, String seguito) {
        lettere.scrivi(ambito, new Lettera(numero, "Presa d'atto della rinuncia", "istruttoria/rinuncia",
                Map.of("seguito", seguito), "rinuncia"));
    }
}
