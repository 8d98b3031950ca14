package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The formal checks of the cases and what they may find (art. 6-bis c. 2 e 4 d.P.R. 380/2001). */
@Component
public class Verifiche {

    private final VerificaRepository verifiche;
    private final Inviti inviti;
    private final Giornale giornale;
    private final Clock orologio;

    Verifiche(VerificaRepository verifiche, Inviti inviti, Giornale giornale, Clock orologio) {
        this.verifiche = verifiche;
        this.inviti = inviti;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    /** Records a check; that an essential element is missing may be found only after an invitation. */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero, String chi, Esame esame) {
        if (esame.esito() == EsitoVerifica.PRIVA_DI_ELEMENTI) {
            dopoUnInvito(ambito, numero, esame);
        }
        verifiche.save(new Verifica(null, numero, numero.comune(), esame, chi, orologio.instant()));
        giornale.annota(numero, chi, "Verifica della completezza: " + esame.esito().nome(), esame.motivo());
    }

    /** All checks of the case, oldest first. */
    public List<Verifica> di(Ambito ambito, NumeroPratica numero) {
        return verifiche.dellaPratica(ambito, numero);
    }

    private void dopoUnInvito(Ambito ambito, NumeroPratica numero, Esame esame) {
        if (esame.mancanti().isEmpty()) {
            throw new AttoNonConsentito("Occorre indicare quale elemento essenziale manca: ogni altra lacuna si annota"
                    + " o si regolarizza (art. 6-bis c. 2 d.P.R. 380/2001).");
        }
        if (inviti.di(ambito, numero).stream().noneMatch(Invito::concluso)) {
            throw new AttoNonConsentito("Prima di proporre l'improduttività di effetti la parte va invitata a"
                    + " regolarizzare: scegliere «Da regolarizzare» (art. 6 c. 1 lett. b L. 241/1990).");
        }
    }
}
