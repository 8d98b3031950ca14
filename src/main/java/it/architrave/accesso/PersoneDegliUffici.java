package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts on the people of an office as users: enrolled, switched off and on. Nobody is deleted: acts keep their names. */
@Component
public class PersoneDegliUffici {

    private final Addetti addetti;
    private final Utenze utenze;
    private final Incarichi incarichi;
    private final RegistroUffici registro;

    PersoneDegliUffici(Addetti addetti, Utenze utenze, Incarichi incarichi, RegistroUffici registro) {
        this.addetti = addetti;
        this.utenze = utenze;
        this.incarichi = incarichi;
        this.registro = registro;
    }

    /** Enters a new person with the first roles; an address in use is refused. */
    @Transactional
    public Iscritto iscrivi(Utente chi, CodiceIstat comune, NuovoAddetto nuovo, Set<Ruolo> ruoli, Periodo periodo) {
        Potere.sullUfficio(chi, comune);
        if (ruoli.isEmpty()) {
            throw new ModificaRifiutata("ruoli", "Scegliere almeno un incarico.");
        }
        Iscritto iscritto = utenze.iscrivi(nuovo, Set.of());
        registro.annota(chi, comune, "Iscrizione di " + nuovo.nome() + " (" + nuovo.nomeUtente() + ")", "", "iscritto");
        ruoli.stream().sorted().forEach(r -> incarichi.conferisci(chi, nuovo.nomeUtente(), new Incarico(comune, r), periodo));
        return iscritto;
    }

    /** Whether this person may change the user as such, and not only the roles in this office. */
    public boolean puo(Utente chi, CodiceIstat comune, Addetto addetto) {
        try {
            Potere.sullUtente(chi, addetto, comune);
            return chi.amministra(comune);
        } catch (ModificaRifiutata no) {
            return false;
        }
    }

    @Transactional
    public void aggiorna(Utente chi, CodiceIstat comune, NuovoAddetto dati) {
        Addetto prima = affidato(chi, comune, dati.nomeUtente());
        utenze.aggiorna(dati);
        annota(chi, comune, "Nome di " + prima.nomeUtente(), prima.nome(), dati.nome());
        annota(chi, comune, "E-mail di " + prima.nomeUtente(), prima.email(), dati.email());
        if (!prima.codiceFiscale().equals(dati.codiceFiscale())) {
            registro.annota(chi, comune, "Codice fiscale di " + prima.nomeUtente(), "", "cambiato");
        }
    }

    @Transactional
    public void disattiva(Utente chi, CodiceIstat comune, String nomeUtente) {
        attiva(chi, comune, nomeUtente, false);
    }

    @Transactional
    public void riattiva(Utente chi, CodiceIstat comune, String nomeUtente) {
        attiva(chi, comune, nomeUtente, true);
    }

    /** A new link for who cannot enter any more. */
    @Transactional
    public Iscritto invita(Utente chi, CodiceIstat comune, String nomeUtente) {
        Addetto addetto = affidato(chi, comune, nomeUtente);
        registro.annota(chi, comune, "Nuovo collegamento d’accesso per " + addetto.nome() + " (" + nomeUtente + ")", "", "");
        return new Iscritto(nomeUtente, utenze.invita(nomeUtente));
    }

    private void attiva(Utente chi, CodiceIstat comune, String nomeUtente, boolean attivo) {
        Addetto addetto = affidato(chi, comune, nomeUtente);
        utenze.attiva(nomeUtente, attivo);
        annota(chi, comune, "Utente " + nomeUtente + " (" + addetto.nome() + ")", Amministratori.stato(addetto.attivo()),
                Amministratori.stato(attivo));
    }

    private Addetto affidato(Utente chi, CodiceIstat comune, String nomeUtente) {
        Addetto addetto = addetti.dellUfficio(chi, comune, nomeUtente);
        Potere.sullUtente(chi, addetto, comune);
        return addetto;
    }

    private void annota(Utente chi, CodiceIstat comune, String oggetto, String prima, String dopo) {
        if (!prima.equals(dopo)) {
            registro.annota(chi, comune, oggetto, prima, dopo);
        }
    }
}
