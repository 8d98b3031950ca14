package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts of control that the examination of a case proposes to the head of the office (art. 19 c. 3 L. 241/1990). */
@Component
public class ProposteDiControllo {

    private final PropostaDiControlloRepository proposte;
    private final PotereDiControllo potere;
    private final Giornale giornale;
    private final Clock orologio;

    ProposteDiControllo(PropostaDiControlloRepository proposte, PotereDiControllo potere, Giornale giornale, Clock orologio) {
        this.proposte = proposte;
        this.potere = potere;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    /** Refused once the term of control has ended, as the act itself would be (art. 19 c. 4 e 6-bis, art. 2 c. 8-bis). */
    @Transactional
    public void proponi(Ambito ambito, NumeroPratica numero, String chi, TipoProvvedimento atto, String testo) {
        potere.pretendiPerAvviare(ambito, numero);
        motivata(testo);
        proposte.save(new PropostaDiControllo(null, numero, numero.comune(), atto, testo, chi, orologio.instant()));
        giornale.annota(numero, chi, "Proposto l'atto: «" + atto.nome() + "»", testo);
    }

    /** The examiner is to look again. */
    @Transactional
    public void rinvia(NumeroPratica numero, String chi, String motivo) {
        motivata(motivo);
        giornale.annota(numero, chi, "Nessuna proposta: la pratica torna all'istruttore", motivo);
    }

    /** Nothing is proposed, for a reason that is kept: the examination ends. */
    @Transactional
    public void tralascia(NumeroPratica numero, String chi, String motivo) {
        motivata(motivo);
        giornale.annota(numero, chi, "Istruttoria chiusa senza proporre atti", motivo);
    }

    /** All proposals of the case, oldest first. */
    public List<PropostaDiControllo> di(Ambito ambito, NumeroPratica numero) {
        return proposte.dellaPratica(ambito, numero);
    }

    private static void motivata(String testo) {
        if (testo.isBlank()) {
            throw new AttoNonConsentito("La proposta deve essere motivata (art. 3 c. 1 L. 241/1990).");
        }
    }
}
