package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.PropostaDiControllo;
import it.architrave.provvedimento.ProposteDiControllo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens to the head of the office the act of control that the examination has proposed (art. 19 c. 3 L. 241/1990). */
@Component
public class ControlloProposto {

    private final ProposteDiControllo proposte;
    private final Compiti compiti;
    private final Recapito recapito;

    ControlloProposto(ProposteDiControllo proposte, Compiti compiti, Recapito recapito) {
        this.proposte = proposte;
        this.compiti = compiti;
        this.recapito = recapito;
    }

    /** Refused while another act of control is being prepared. */
    @Transactional
    public void apri(Ambito ambito, NumeroPratica numero) {
        PropostaDiControllo ultima = proposte.di(ambito, numero).stream().reduce((prima, dopo) -> dopo).orElseThrow();
        if (compiti.dellaPratica(numero).stream().anyMatch(AttoDiControllo::inPreparazione)) {
            throw new AttoNonConsentito("Il responsabile del servizio ha già in preparazione un atto di controllo su questa pratica:"
                    + " la proposta si fa quando quello è concluso (art. 19 c. 3 L. 241/1990).");
        }
        recapito.consegna(numero, AttoDiControllo.perProporre(ultima.atto()));
    }
}
