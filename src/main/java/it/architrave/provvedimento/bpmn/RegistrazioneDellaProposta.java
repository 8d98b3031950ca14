package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.ProposteDiControllo;
import it.architrave.provvedimento.TipoProvvedimento;
import org.springframework.stereotype.Component;

/** Hands a proposal, or why there is none, to the acts. */
@Component
class RegistrazioneDellaProposta {

    private static final Ambito AMBITO = Ambito.sistema("registrare la proposta di un atto di controllo");

    private final ProposteDiControllo proposte;

    RegistrazioneDellaProposta(ProposteDiControllo proposte) {
        this.proposte = proposte;
    }

    void registra(NumeroPratica numero, TipoProvvedimento atto, EsitoAttivita risposte) {
        String testo = risposte.testo("motivazione").strip();
        switch (risposte.testo("decisione")) {
            case "PROPONE" -> proposte.proponi(AMBITO, numero, risposte.chi(), atto, testo);
            case "RINVIA" -> proposte.rinvia(numero, risposte.chi(), testo);
            default -> proposte.tralascia(numero, risposte.chi(), testo);
        }
    }
}
