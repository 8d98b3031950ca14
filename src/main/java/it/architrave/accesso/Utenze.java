package it.architrave.accesso;

import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The users as such, whatever they do: entered, invited, switched off and on. Who calls has checked the power. */
@Component
class Utenze {

    private final Iscrizioni iscrizioni;
    private final InvitiDelPersonale inviti;
    private final Identita identita;

    Utenze(Iscrizioni iscrizioni, InvitiDelPersonale inviti, Identita identita) {
        this.iscrizioni = iscrizioni;
        this.inviti = inviti;
        this.identita = identita;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Iscritto iscrivi(NuovoAddetto nuovo, Set<Ruolo> ruoli) {
        try {
            iscrizioni.iscrivi(new Utente(nuovo.nomeUtente(), nuovo.nome(), nuovo.codiceFiscale(), nuovo.email(), ruoli,
                    Set.of()));
        } catch (DuplicateKeyException giaUsato) {
            throw new ModificaRifiutata("nomeUtente", "Questo nome utente è già in uso: sceglierne un altro.");
        }
        return new Iscritto(nuovo.nomeUtente(), inviti.nuovo(nuovo.nomeUtente()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void aggiorna(NuovoAddetto dati) {
        iscrizioni.aggiorna(dati.nomeUtente(), dati.nome(), dati.codiceFiscale(), dati.email());
    }

    /** The way of entering begins anew: the old links and the identities of providers count no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invita(String nomeUtente) {
        identita.sciogli(nomeUtente);
        return inviti.nuovo(nomeUtente);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void attiva(String nomeUtente, boolean attivo) {
        iscrizioni.attiva(nomeUtente, attivo);
    }
}
