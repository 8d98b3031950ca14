package it.architrave.protocollo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registrations of the whole installation that have waited too long: for who keeps it running, who reads no contents. */
@Component
public class Arretrato {

    private final Protocollazione protocollazione;

    Arretrato(Protocollazione protocollazione) {
        this.protocollazione = protocollazione;
    }

    public long registrazioniFerme() {
        return protocollazione.bloccate();
    }

    /** The oldest first; at most 200. */
    public List<RegistrazioneFerma> ferme() {
        return protocollazione.ferme().stream().map(RegistrazioneFerma::di).toList();
    }

    /** Asks the register at once, if it still waits; the journal of the case says who asked. */
    public Optional<RegistrazioneFerma> riprova(long id, String chi) {
        return protocollazione.riprova(id, chi).map(RegistrazioneFerma::di);
    }
}
