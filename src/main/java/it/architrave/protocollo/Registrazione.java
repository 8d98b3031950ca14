package it.architrave.protocollo;

import it.architrave.pratica.AttoNonConsentito;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A line of the register, from the request on; once numbered it stays, even when annulled (art. 54 d.P.R. 445/2000). */
@Table("registrazione")
public class Registrazione {

    @Id
    private final @Nullable Long id;
    @Embedded.Empty
    private final RichiestaDiProtocollo richiesta;
    private final Instant richiestaIl;
    private StatoRegistrazione stato;
    @Embedded.Nullable
    private @Nullable Segnatura segnatura;
    private @Nullable Instant registrataIl;
    @Embedded.Empty
    private Tentativi tentativi;
    private @Nullable String motivoAnnullamento;

    @PersistenceCreator
    Registrazione(@Nullable Long id, RichiestaDiProtocollo richiesta, Instant richiestaIl, StatoRegistrazione stato,
                  Tentativi tentativi) {
        this.id = id;
        this.richiesta = richiesta;
        this.richiestaIl = richiestaIl;
        this.stato = stato;
        this.tentativi = tentativi;
    }

    static Registrazione chiesta(RichiestaDiProtocollo richiesta, Instant ora) {
        return new Registrazione(null, richiesta, ora, StatoRegistrazione.DA_REGISTRARE, Tentativi.da(ora));
    }

    void registra(Segnatura assegnata, Instant ora) {
        this.segnatura = assegnata;
        this.registrataIl = ora;
        this.stato = StatoRegistrazione.REGISTRATA;
    }

    void fallisce(Instant ora, String errore) {
        this.tentativi = tentativi.fallito(ora, errore);
    }

    /** Somebody asks to try again at once. */
    void riprova(Instant ora) {
        this.tentativi = new Tentativi(tentativi.falliti(), ora, tentativi.errore());
    }

    void annulla(String motivo) {
        if (stato != StatoRegistrazione.REGISTRATA) {
            throw new AttoNonConsentito("Si annulla solo una registrazione già numerata e non ancora annullata.");
        }
        if (motivo.isBlank()) {
            throw new AttoNonConsentito("L'annullamento richiede il motivo (art. 54 d.P.R. 445/2000).");
        }
        this.motivoAnnullamento = motivo.strip();
        this.stato = StatoRegistrazione.ANNULLATA;
    }

    public @Nullable Long id() {
        return id;
    }

    public RichiestaDiProtocollo richiesta() {
        return richiesta;
    }

    public Instant richiestaIl() {
        return richiestaIl;
    }

    public StatoRegistrazione stato() {
        return stato;
    }

    public @Nullable Segnatura segnatura() {
        return segnatura;
    }

    public @Nullable Instant registrataIl() {
        return registrataIl;
    }

    public Tentativi tentativi() {
        return tentativi;
    }

    public @Nullable String motivoAnnullamento() {
        return motivoAnnullamento;
    }

    /** State and number in one line: {@code Protocollata con n. 123/2026}. */
    public String inParole() {
        return segnatura == null ? stato.nome() : stato.nome() + " con n. " + segnatura.estremi();
    }
}
