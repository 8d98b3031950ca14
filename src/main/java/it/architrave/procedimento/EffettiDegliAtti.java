package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an act of the party does to the case, and which message its model receives. */
@Component
class EffettiDegliAtti {

    private final Pratiche pratiche;
    private final RisposteDellaParte risposte;
    private final Giornale giornale;
    private final Recapito recapito;

    EffettiDegliAtti(Pratiche pratiche, RisposteDellaParte risposte, Giornale giornale, Recapito recapito) {
        this.pratiche = pratiche;
        this.risposte = risposte;
        this.giornale = giornale;
        this.recapito = recapito;
    }

    void produci(Ambito ambito, Comunicazione atto) {
        giornale.annota(atto.pratica(), atto.arrivo().mittente(), atto.tipo().nome() + ", ricevuta "
                + atto.arrivo().ricevuta());
        switch (atto.tipo()) {
            case INIZIO_LAVORI -> pratiche.iniziaLavori(ambito, atto.pratica(), data(atto));
            case RISPOSTA_INVITO, MISURE -> risposte.registra(ambito, atto);
            case RINUNCIA -> pratiche.passa(ambito, atto.pratica(), StatoPratica.RINUNCIA_IN_ESAME);
            case FINE_LAVORI, IMPRESA, DIRETTORE_LAVORI, SICUREZZA, INTEGRAZIONE -> { }
        }
        recapito.consegna(messaggio(atto), atto);
        if (risposte.completa(ambito, atto)) {
            recapito.consegna(Messaggio.DATI, atto);
        }
    }

    private static Messaggio messaggio(Comunicazione atto) {
        return switch (atto.tipo()) {
            case RISPOSTA_INVITO -> Messaggio.REGOLARIZZAZIONE;
            case MISURE -> Messaggio.MISURE;
            case RINUNCIA -> Messaggio.RINUNCIA;
            case FINE_LAVORI -> Messaggio.FINE_LAVORI;
            case INIZIO_LAVORI, IMPRESA, DIRETTORE_LAVORI, SICUREZZA, INTEGRAZIONE -> Messaggio.COMUNICAZIONE;
        };
    }

    private static LocalDate data(Comunicazione atto) {
        return LocalDate.parse(String.valueOf(atto.dati().get("data")));
    }
}
