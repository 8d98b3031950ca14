package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Absences of the people of an office; on their days the substitute holds the roles in that municipality. */
@Component
public class Assenze {

    private final RigheDelleAssenze righe;
    private final Addetti addetti;
    private final RegistroUffici registro;
    private final Clock orologio;

    Assenze(RigheDelleAssenze righe, Addetti addetti, RegistroUffici registro, Clock orologio) {
        this.righe = righe;
        this.addetti = addetti;
        this.registro = registro;
        this.orologio = orologio;
    }

    /** Those that are not over, by their first day. */
    public List<Assenza> dellUfficio(Utente chi, CodiceIstat comune) {
        return righe.dellUfficio(chi, comune, LocalDate.now(orologio));
    }

    /** Why is kept in the row and not in the register: it may tell of a person's health. */
    @Transactional
    public void registra(Utente chi, Assenza nuova) {
        Addetto assente = addetti.dellUfficio(chi, nuova.comune(), nuova.nomeUtente());
        Addetto sostituto = addetti.dellUfficio(chi, nuova.comune()).stream()
                .filter(a -> a.nomeUtente().equals(nuova.sostituto())).findFirst()
                .orElseThrow(() -> new ModificaRifiutata("sostituto", "Scegliere il sostituto tra le persone dell’ufficio."));
        righe.tieni(nuova.nomeUtente(), nuova.sostituto());
        RegoleDelleAssenze.giorni(nuova, LocalDate.now(orologio));
        RegoleDelleAssenze.persone(chi, nuova, sostituto);
        RegoleDelleAssenze.altre(nuova, righe.accanto(chi, nuova));
        righe.scrivi(nuova);
        registro.annota(chi, nuova.comune(), "Assenza di " + assente.nome() + " (" + assente.nomeUtente() + ")", "",
                giorni(nuova) + ", sostituisce " + sostituto.nome() + " (" + sostituto.nomeUtente() + ")");
    }

    /** The person is back, from this moment; an absence that has not begun is taken away. */
    @Transactional
    public void termina(Utente chi, CodiceIstat comune, long id) {
        LocalDate oggi = LocalDate.now(orologio);
        Assenza assenza = dellUfficio(chi, comune).stream().filter(a -> a.id() == id).findFirst()
                .orElseThrow(() -> new UfficioNonTrovato("assenza " + id));
        if (assenza.dal().isBefore(oggi)) {
            righe.finisci(id, oggi.minusDays(1));
        } else {
            righe.togli(id);
        }
        registro.annota(chi, comune, "Assenza di " + assenza.nomeUtente(), giorni(assenza), "terminata");
    }

    private static String giorni(Assenza assenza) {
        return new Periodo(assenza.dal(), assenza.al()).inParole();
    }
}
