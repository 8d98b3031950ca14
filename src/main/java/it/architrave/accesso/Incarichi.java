package it.architrave.accesso;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles in offices, given and withdrawn; what changes holds at the person's next request. */
@Component
public class Incarichi {

    private final Addetti addetti;
    private final Iscrizioni iscrizioni;
    private final RegistroUffici registro;
    private final Clock orologio;

    Incarichi(Addetti addetti, Iscrizioni iscrizioni, RegistroUffici registro, Clock orologio) {
        this.addetti = addetti;
        this.iscrizioni = iscrizioni;
        this.registro = registro;
        this.orologio = orologio;
    }

    /** Given again, the days change. An administrator gives roles to people of other offices too, a head to the own people. */
    @Transactional
    public void assegna(Utente chi, String nomeUtente, Incarico incarico, Periodo periodo) {
        Potere.sullUfficio(chi, incarico.comune());
        conferisci(chi, addetti.uno(nomeUtente).filter(a -> chi.regia() || !a.incarichi(incarico.comune()).isEmpty())
                .orElseThrow(() -> new ModificaRifiutata("nomeUtente", "Nessuna persona iscritta ha questo nome utente.")),
                incarico, periodo);
    }

    /** The first roles of who has just been enrolled. */
    @Transactional
    void conferisci(Utente chi, String nomeUtente, Incarico incarico, Periodo periodo) {
        conferisci(chi, addetti.uno(nomeUtente).orElseThrow(), incarico, periodo);
    }

    /** From this moment; that it was held stays to be read. */
    @Transactional
    public void revoca(Utente chi, String nomeUtente, Incarico incarico) {
        Addetto addetto = addetti.dellUfficio(chi, incarico.comune(), nomeUtente);
        Potere.suUnAltro(chi, nomeUtente);
        Potere.sulRuolo(chi, incarico.ruolo());
        LocalDate ieri = LocalDate.now(orologio).minusDays(1);
        IncaricoATempo suo = addetto.incarichi().stream().filter(i -> i.incarico().equals(incarico)).findFirst()
                .filter(i -> !i.cessato(ieri)).orElseThrow(() -> new UfficioNonTrovato(nomeUtente));
        LocalDate dal = suo.dal() != null && suo.dal().isAfter(ieri) ? ieri : suo.dal();
        iscrizioni.assegna(nomeUtente, incarico, dal, ieri);
        registro.annota(chi, incarico.comune(), oggetto(addetto, incarico), finora(addetto, incarico), "revocato");
    }

    private void conferisci(Utente chi, Addetto addetto, Incarico incarico, Periodo periodo) {
        Potere.suUnAltro(chi, addetto.nomeUtente());
        Potere.sulRuolo(chi, incarico.ruolo());
        if (!addetto.ruoli().isEmpty()) {
            throw new ModificaRifiutata("nomeUtente", "Chi amministra la città metropolitana o presenta pratiche non le"
                    + " tratta: per l’ufficio serve un altro utente.");
        }
        iscrizioni.assegna(addetto.nomeUtente(), incarico, periodo.dal(), periodo.al());
        registro.annota(chi, incarico.comune(), oggetto(addetto, incarico), finora(addetto, incarico), periodo.inParole());
    }

    private static String oggetto(Addetto addetto, Incarico incarico) {
        return incarico.ruolo().nome() + ": " + addetto.nome() + " (" + addetto.nomeUtente() + ")";
    }

    private String finora(Addetto addetto, Incarico incarico) {
        LocalDate oggi = LocalDate.now(orologio);
        return addetto.incarichi().stream().filter(i -> i.incarico().equals(incarico) && !i.cessato(oggi)).findFirst()
                .map(i -> new Periodo(i.dal(), i.al()).inParole()).orElse("");
    }
}
