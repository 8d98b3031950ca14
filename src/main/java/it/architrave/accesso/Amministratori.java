package it.architrave.accesso;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts on the metropolitan administrators; there is always one who is active, and none acts on oneself. */
@Component
public class Amministratori {

    private final Addetti addetti;
    private final Utenze utenze;
    private final RegistroUffici registro;
    private final JdbcClient jdbc;

    Amministratori(Addetti addetti, Utenze utenze, RegistroUffici registro, JdbcClient jdbc) {
        this.addetti = addetti;
        this.utenze = utenze;
        this.registro = registro;
        this.jdbc = jdbc;
    }

    @Transactional
    public Iscritto iscrivi(Utente chi, NuovoAddetto nuovo) {
        Potere.sugliAmministratori(chi);
        Iscritto iscritto = utenze.iscrivi(nuovo, Set.of(Ruolo.REGIA));
        annota(chi, "Iscrizione di " + nuovo.nome() + " (" + nuovo.nomeUtente() + ")", "", Ruolo.REGIA.nome());
        return iscritto;
    }

    @Transactional
    public void disattiva(Utente chi, String nomeUtente) {
        tieni();
        Addetto altro = altro(chi, nomeUtente);
        boolean unAltroResta = addetti.amministratori(chi).stream()
                .anyMatch(a -> a.attivo() && !a.nomeUtente().equals(nomeUtente));
        if (!unAltroResta) {
            throw new ModificaRifiutata("", "È l’ultimo amministratore attivo: prima occorre iscriverne un altro.");
        }
        utenze.attiva(nomeUtente, false);
        annota(chi, "Utente " + nomeUtente + " (" + altro.nome() + ")", stato(altro.attivo()), stato(false));
    }

    @Transactional
    public void riattiva(Utente chi, String nomeUtente) {
        Addetto altro = altro(chi, nomeUtente);
        utenze.attiva(nomeUtente, true);
        annota(chi, "Utente " + nomeUtente + " (" + altro.nome() + ")", stato(altro.attivo()), stato(true));
    }

    /** A new link for who cannot enter any more. */
    @Transactional
    public Iscritto invita(Utente chi, String nomeUtente) {
        Addetto altro = altro(chi, nomeUtente);
        annota(chi, "Nuovo collegamento d’accesso per " + altro.nome() + " (" + nomeUtente + ")", "", "");
        return new Iscritto(nomeUtente, utenze.invita(nomeUtente));
    }

    static String stato(boolean attivo) {
        return attivo ? "attivo" : "disattivato";
    }

    /** One at a time: two who switch each other off at once would leave nobody; the second is no administrator any more. */
    private void tieni() {
        jdbc.sql("select nome_utente from utente where ruoli like '%regia%' order by nome_utente for update")
                .query(String.class).list();
    }

    private Addetto altro(Utente chi, String nomeUtente) {
        Addetto altro = addetti.amministratore(chi, nomeUtente);
        Potere.suUnAltro(chi, nomeUtente);
        if (addetti.amministratori(chi).stream().noneMatch(a -> a.attivo() && a.nomeUtente().equals(chi.nomeUtente()))) {
            throw new UfficioNonTrovato(nomeUtente);
        }
        return altro;
    }

    private void annota(Utente chi, String oggetto, String prima, String dopo) {
        registro.annota(chi, RegistroUffici.NESSUN_COMUNE, oggetto, prima, dopo);
    }
}
