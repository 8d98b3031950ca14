package it.architrave.comunicazioni;

import it.architrave.territorio.Installazione;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The outgoing mail of the whole installation: for who keeps it running, who reads no contents. */
@Component
public class PostaInUscita {

    private final Postino postino;
    private final Installazione installazione;

    PostaInUscita(Postino postino, Installazione installazione) {
        this.postino = postino;
        this.installazione = installazione;
    }

    /** True in a restored copy, and where the start said so: notices are written and none leaves. */
    public boolean sospesa() {
        return !installazione.usciteAperte();
    }

    /** Whether this is a restored copy. */
    public boolean copia() {
        return installazione.copia();
    }

    /** The copy takes the original's place; what waits is marked as possibly repeated. */
    public void subentra() {
        postino.subentra();
    }

    public StatoPosta stato() {
        return postino.stato();
    }

    /** The notices that have waited too long or are refused for ever, the oldest first; at most 200. */
    public List<AvvisoFermo> fermi() {
        return postino.fermi().stream().map(AvvisoFermo::di).toList();
    }

    /** Sends it at once, if it still waits; the journal of the case says who asked. */
    public Optional<AvvisoFermo> riprova(long id, String chi) {
        return postino.riprova(id, chi).map(AvvisoFermo::di);
    }
}
