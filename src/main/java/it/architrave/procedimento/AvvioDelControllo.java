package it.architrave.procedimento;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.PotereDiControllo;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office begins an act of control on a case: its task opens in that person's hands. The act itself is adopted by
 * completing the task, and nothing has happened to the case before (art. 19 c. 3 L. 241/1990).
 */
@Component
public class AvvioDelControllo {

    private final Pratiche pratiche;
    private final PotereDiControllo potere;
    private final Compiti compiti;
    private final AperturaDelControllo apertura;

    AvvioDelControllo(Pratiche pratiche, PotereDiControllo potere, Compiti compiti, AperturaDelControllo apertura) {
        this.pratiche = pratiche;
        this.potere = potere;
        this.compiti = compiti;
        this.apertura = apertura;
    }

    /** Refused outside the term of control, to anybody but the head of the office, and while another prepares an act. */
    @Transactional
    public AttivitaAperta avvia(Utente chi, NumeroPratica numero, AttoDiControllo atto) {
        Ambito ambito = Ambito.di(chi).comeUfficio();
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        if (!chi.haIncarico(pratica.comune(), Ruolo.RESPONSABILE_SERVIZIO)) {
            throw new AccessoNegato("Gli atti di controllo spettano al responsabile del servizio (art. 107 c. 3 D.Lgs. 267/2000).");
        }
        potere.pretendiPerAvviare(ambito, numero);
        if (inPreparazione(numero).isEmpty()) {
            apertura.apri(chi, numero, atto);
        }
        return compiti.prendi(chi, inPreparazione(numero).orElseThrow().id());
    }

    private Optional<AttivitaAperta> inPreparazione(NumeroPratica numero) {
        return compiti.dellaPratica(numero).stream()
                .filter(AttoDiControllo::inPreparazione).findFirst();
    }
}
