package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task out of the hands of who is away or serves the office no more; anybody else keeps what has been taken. */
@Component
public class Subentri {

    private final Compiti compiti;
    private final Pratiche pratiche;
    private final Contese contese;

    Subentri(Compiti compiti, Pratiche pratiche, Contese contese) {
        this.compiti = compiti;
        this.pratiche = pratiche;
        this.contese = contese;
    }

    /** The case is held: of two who come at once, the second sees the first at work. */
    @Transactional
    public AttivitaAperta subentra(Utente chi, String id) {
        pratiche.leggiETieni(Ambito.di(chi), compiti.leggi(chi, id).numero());
        AttivitaAperta compito = compiti.leggi(chi, id);
        if (compito.assegnatario() == null || chi.nomeUtente().equals(compito.assegnatario())) {
            return compiti.prendi(chi, id);
        }
        contese.annotaIlSubentro(chi, compito);
        return compiti.passa(chi, compito);
    }
}
