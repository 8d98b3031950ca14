package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office takes cognizance of what a party communicates; nothing stops meanwhile (art. 10 L. 241/1990). */
@Component
public class EsamiDelleComunicazioni {

    /** The others have a place of their own in the models. */
    private static final Set<TipoComunicazione> DA_ESAMINARE = EnumSet.of(TipoComunicazione.INIZIO_LAVORI,
            TipoComunicazione.IMPRESA, TipoComunicazione.DIRETTORE_LAVORI, TipoComunicazione.INTEGRAZIONE);

    private final Comunicazioni comunicazioni;
    private final LettereDellUfficio lettere;
    private final Giornale giornale;

    EsamiDelleComunicazioni(Comunicazioni comunicazioni, LettereDellUfficio lettere, Giornale giornale) {
        this.comunicazioni = comunicazioni;
        this.lettere = lettere;
        this.giornale = giornale;
    }

    /** Of the communications that wait to be examined, the oldest: one task of the counter stands for each. */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero, String chi, boolean rilievo, String annotazione) {
        if (rilievo && annotazione.isBlank()) {
            throw new AttoNonConsentito("Un rilievo deve dire che cosa l'ufficio ha notato.");
        }
        Comunicazione letta = comunicazioni.di(ambito, numero).stream()
                .filter(c -> DA_ESAMINARE.contains(c.tipo()) && !c.letta()).findFirst()
                .orElseThrow(() -> new AttoNonConsentito("Nessuna comunicazione della pratica " + numero
                        + " attende di essere esaminata."));
        String ricevuta = letta.arrivo().ricevuta();
        comunicazioni.segnaLetta(ambito, letta.id(), chi);
        giornale.annota(numero, chi, "Presa visione della comunicazione " + ricevuta + (rilievo ? ", con un rilievo" : ""),
                annotazione);
        if (rilievo) {
            lettere.rileva(ambito, numero, ricevuta, annotazione);
        }
    }
}
