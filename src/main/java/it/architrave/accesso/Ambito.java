package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The viewer's scope: what of the municipalities' rows this person, or the system itself, may see.
 * Every query of such rows takes one; it is the wall between municipalities.
 */
public final class Ambito {

    private static final Set<String> NESSUNO = Set.of("-");

    private final boolean tutto;
    private final Set<String> comuni;
    private final String parte;
    private final String utente;
    private final Set<String> uffici;

    private Ambito(boolean tutto, Set<String> comuni, Set<String> uffici, String parte, String utente) {
        this.tutto = tutto;
        this.comuni = comuni.isEmpty() ? NESSUNO : comuni;
        this.uffici = uffici.isEmpty() ? NESSUNO : uffici;
        this.parte = parte;
        this.utente = utente;
    }

    /** An officer sees the cases of the municipalities served, a party the own ones, anybody else none. */
    public static Ambito di(Utente utente) {
        return new Ambito(false,
                utente.comuni().stream().map(CodiceIstat::valore).collect(Collectors.toUnmodifiableSet()),
                utente.incarichi().stream().map(Incarico::ufficio).collect(Collectors.toUnmodifiableSet()),
                utente.parte() ? utente.codiceFiscale() : "-", utente.nomeUtente());
    }

    /** Only what is seen as a party: who also works in an office does not act there in the party's place. */
    public Ambito comeParte() {
        return new Ambito(false, NESSUNO, NESSUNO, parte, utente);
    }

    /** Only what is seen from the offices served: one's own case elsewhere is not seen as that office sees it. */
    public Ambito comeUfficio() {
        return new Ambito(false, comuni, uffici, "-", utente);
    }

    /** The engine and scheduled work see all rows; only {@code *.bpmn} packages and jobs may ask for it. */
    public static Ambito sistema(String motivo) {
        if (motivo.isBlank()) {
            throw new IllegalArgumentException("Serve il motivo dell'accesso di sistema.");
        }
        return new Ambito(true, NESSUNO, NESSUNO, "-", "-");
    }

    public boolean isTutto() {
        return tutto;
    }

    /** ISTAT codes for an SQL {@code in}; never empty. */
    public Collection<String> getComuni() {
        return comuni;
    }

    /** Offices with role ({@code 048017/istruttore}) for an SQL {@code in}; never empty. */
    public Collection<String> getUffici() {
        return uffici;
    }

    /** Fiscal code of the party for an SQL comparison; "-" for who is none. */
    public String getParte() {
        return parte;
    }

    /** Name of the logged-in user, owner of the drafts; "-" for the system. */
    public String getUtente() {
        return utente;
    }
}
