package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office takes cognizance of what a party communicates; nothing stops meanwhile (art. 10 L. 241/1990). */
@Component
public class EsamiDelleComunicazioni {

    private final Comunicazioni comunicazioni;
    private final LettereDellUfficio lettere;
    private final Giornale giornale;

    EsamiDelleComunicazioni(Comunicazioni comunicazioni, LettereDellUfficio lettere, Giornale giornale) {
        this.comunicazioni = comunicazioni;
        this.lettere = lettere;
        this.giornale = giornale;
    }

    /**
     * Records that the counter has seen a communication.
     *
     * @param ricevuta receipt number of the communication; where a task began without one, the oldest that waits
     */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero, @Nullable String ricevuta, Visione visione) {
        if (visione.rilievo() && visione.annotazione().isBlank()) {
            throw new AttoNonConsentito("Un rilievo deve dire che cosa l'ufficio ha notato.");
        }
        Comunicazione letta = comunicazioni.di(ambito, numero).stream()
                .filter(c -> ricevuta == null ? daEsaminare(c) : ricevuta.equals(c.arrivo().ricevuta())).findFirst()
                .orElseThrow(() -> new AttoNonConsentito("Nessuna comunicazione della pratica " + numero
                        + " attende di essere esaminata."));
        String sua = letta.arrivo().ricevuta();
        comunicazioni.segnaLetta(ambito, letta.id(), visione.chi());
        giornale.annota(numero, visione.chi(), "Presa visione della comunicazione " + sua
                + (visione.rilievo() ? ", con un rilievo" : ""), visione.annotazione());
        if (visione.rilievo()) {
            lettere.rileva(ambito, numero, sua, visione.annotazione());
        }
    }

    private static boolean daEsaminare(Comunicazione c) {
        return c.tipo().siEsamina() && !c.letta();
    }

    /** What the counter says of a communication. */
    public record Visione(String chi, boolean rilievo, String annotazione) {
    }
}
