package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a case of intervention ends without one: by decision, or because its time has passed (art. 21-nonies L. 241/1990). */
@Component
public class FineDellIntervento {

    private final Pratiche pratiche;
    private final Legami legami;
    private final Giornale giornale;
    private final Lettere lettere;

    FineDellIntervento(Pratiche pratiche, Legami legami, Giornale giornale, Lettere lettere) {
        this.pratiche = pratiche;
        this.legami = legami;
        this.giornale = giornale;
        this.lettere = lettere;
    }

    @Transactional
    public void senzaIntervento(Ambito ambito, NumeroPratica numero) {
        pratiche.passa(ambito, numero, StatoPratica.ARCHIVIATA_D_UFFICIO);
        allaMadre(ambito, numero, "Chiusa senza intervento la pratica " + numero);
    }

    /** The term has passed: nothing can be adopted any more, and the parties are told; who was at work reads the last line. */
    @Transactional
    public void potereConsumato(Ambito ambito, NumeroPratica numero) {
        pratiche.passa(ambito, numero, StatoPratica.POTERE_CONSUMATO);
        lettere.scrivi(ambito, new Lettera(numero, "Procedimento chiuso senza intervento", "provvedimento/potereConsumato", Map.of(),
                "potere-consumato"));
        giornale.annota(numero, Giornale.SISTEMA, "Il termine per intervenire è decorso: la pratica si chiude e quanto presentato conserva i"
                + " suoi effetti (art. 21-nonies c. 1 L. 241/1990)");
        allaMadre(ambito, numero, "Chiusa la pratica " + numero + ": il termine per intervenire è decorso");
    }

    private void allaMadre(Ambito ambito, NumeroPratica numero, String fatto) {
        legami.origine(ambito, numero).ifPresent(l -> giornale.annota(l.madre(), Giornale.SISTEMA, fatto));
    }
}
