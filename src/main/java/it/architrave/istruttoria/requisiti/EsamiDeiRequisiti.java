package it.architrave.istruttoria.requisiti;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the examiners found of the requirements and conditions of the cases (art. 19 c. 3 L. 241/1990). */
@Component
public class EsamiDeiRequisiti {

    private final EsameDeiRequisitiRepository esami;
    private final Giornale giornale;
    private final Clock orologio;

    EsamiDeiRequisiti(EsameDeiRequisitiRepository esami, Giornale giornale, Clock orologio) {
        this.esami = esami;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    /** Records an examination; refused without its findings where not all conforms. */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero, String chi, EsitoRequisiti esito, String rilievi) {
        if (esito != EsitoRequisiti.CONFORME && rilievi.isBlank()) {
            throw new AttoNonConsentito("Occorre dire quale requisito o presupposto manca e perché (art. 3 c. 1 e art. 19 c. 3"
                    + " L. 241/1990).");
        }
        esami.save(new EsameDeiRequisiti(null, numero, numero.comune(), esito, rilievi, chi, orologio.instant()));
        giornale.annota(numero, chi, "Verifica dei requisiti: " + esito.nome(), rilievi);
    }

    /** All examinations of the case, oldest first. */
    public List<EsameDeiRequisiti> di(Ambito ambito, NumeroPratica numero) {
        return esami.dellaPratica(ambito, numero);
    }
}
