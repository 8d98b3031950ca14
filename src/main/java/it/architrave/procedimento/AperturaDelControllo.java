package it.architrave.procedimento;

import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import org.springframework.stereotype.Component;

/** Writes down who begins an act of control, and tells the model to open its task. */
@Component
class AperturaDelControllo {

    private final Giornale giornale;
    private final Recapito recapito;

    AperturaDelControllo(Giornale giornale, Recapito recapito) {
        this.giornale = giornale;
        this.recapito = recapito;
    }

    void apri(Utente chi, NumeroPratica numero, AttoDiControllo atto) {
        giornale.annota(numero, chi.nomePer(new Incarico(numero.comune(), Ruolo.RESPONSABILE_SERVIZIO)),
                "Avviato un atto di controllo: «" + atto.nome() + "»");
        recapito.consegna(numero, atto);
    }
}
