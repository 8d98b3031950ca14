package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the unit assigns the responsibility for a procedure to a person of the unit (art. 5 c. 1 L. 241/1990). */
@Component
public class Designazioni {

    private final Responsabili responsabili;
    private final Addetti addetti;
    private final RegistroUffici registro;
    private final Clock orologio;

    Designazioni(Responsabili responsabili, Addetti addetti, RegistroUffici registro, Clock orologio) {
        this.responsabili = responsabili;
        this.addetti = addetti;
        this.registro = registro;
        this.orologio = orologio;
    }

    /** User names of those designated, by procedure. */
    public Map<String, String> dellUfficio(Utente chi, CodiceIstat comune) {
        Potere.sullUfficio(chi, comune);
        return responsabili.designati(comune);
    }

    /** An empty user name gives the procedure back to the head of the unit. */
    @Transactional
    public void designa(Utente chi, CodiceIstat comune, String procedimento, String nomeUtente) {
        Potere.sullUfficio(chi, comune);
        if (!nomeUtente.isEmpty() && addetti.dellUfficio(chi, comune).stream()
                .noneMatch(a -> a.nomeUtente().equals(nomeUtente) && a.inServizio(comune, LocalDate.now(orologio)))) {
            throw new ModificaRifiutata("responsabile-" + procedimento, "Scegliere una persona in servizio nell’ufficio.");
        }
        String prima = responsabili.designati(comune).getOrDefault(procedimento, "");
        if (!prima.equals(nomeUtente)) {
            responsabili.designa(comune, procedimento, nomeUtente);
            registro.annota(chi, comune, "Responsabile del procedimento " + procedimento, prima, nomeUtente);
        }
    }
}
