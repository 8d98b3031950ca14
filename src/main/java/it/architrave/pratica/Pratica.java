package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A filed case: number, receipt and certified time (art. 18-bis L. 241/1990), state in law, dates of the works. */
@Table("pratica")
public class Pratica {

    @Id
    private final PraticaId id;
    private final NumeroPratica numero;
    private final CodiceIstat comune;
    @Embedded.Empty
    private final Presentazione presentazione;
    private StatoPratica stato;
    private @Nullable LocalDate inizioLavori;
    private @Nullable LocalDate fineLavori;
    private Efficacia efficacia;
    @Version
    private int versione;

    @PersistenceCreator
    Pratica(PraticaId id, NumeroPratica numero, CodiceIstat comune, Presentazione presentazione, StatoPratica stato,
            @Nullable LocalDate inizioLavori, @Nullable LocalDate fineLavori, Efficacia efficacia, int versione) {
        this.id = id;
        this.numero = numero;
        this.comune = comune;
        this.presentazione = presentazione;
        this.stato = stato;
        this.inizioLavori = inizioLavori;
        this.fineLavori = fineLavori;
        this.efficacia = efficacia;
        this.versione = versione;
    }

    /**
     * How the case was filed.
     *
     * @param procedimento   code of the procedure
     * @param versioneModulo version of the module, pinned by the draft; empty for a case that the office has opened
     * @param compilatore    user who filed
     * @param ricevuta       number of the receipt; none for a case that the office has opened
     * @param presentataIl   certified time; effects run from here
     * @param oggetto        works and place in one line
     * @param tardiva        works in progress or done before filing (art. 6-bis c. 5 d.P.R. 380/2001)
     */
    public record Presentazione(String procedimento, String versioneModulo, String compilatore, @Nullable String ricevuta,
                                Instant presentataIl, String oggetto, boolean tardiva) {

        static final String SENZA_MODULO = "";
        /** No user has this name. */
        static final String NESSUNO = "-";

        public Presentazione {
            if ((ricevuta == null) != versioneModulo.isEmpty() || ricevuta == null && (tardiva || !compilatore.equals(NESSUNO))) {
                throw new IllegalArgumentException("Una pratica è presentata, con modulo e ricevuta, o aperta d'ufficio.");
            }
        }

        static Presentazione dUfficio(String procedimento, Instant momento, String oggetto) {
            return new Presentazione(procedimento, SENZA_MODULO, NESSUNO, null, momento, oggetto, false);
        }

        /** Whether the office has opened the case, so that nobody has filed it. */
        public boolean dUfficio() {
            return ricevuta == null;
        }
    }

    void passa(StatoPratica nuovo) {
        if (!stato.seguenti().contains(nuovo)) {
            throw new AttoNonConsentito("La pratica " + numero + " è nello stato «" + stato.nome()
                    + "»: non può passare a «" + nuovo.nome() + "».");
        }
        this.stato = nuovo;
    }

    /** Its effects are removed after the term of control; refused where it has none (art. 19 c. 4 L. 241/1990). */
    void rimuovi() {
        if (!stato.efficace()) {
            throw new AttoNonConsentito("La pratica " + numero + " è nello stato «" + stato.nome()
                    + "»: non ha effetti da rimuovere.");
        }
        this.stato = StatoPratica.VIETATA;
    }

    void iniziaLavori(LocalDate giorno) {
        this.inizioLavori = giorno;
    }

    /** All works ended on that day; partial ends leave the date open. */
    void ultimaLavori(LocalDate giorno) {
        this.fineLavori = giorno;
    }

    /** Restored, works may begin: where nothing else was awaited they are awaited now. */
    void diventa(Efficacia nuova) {
        this.efficacia = nuova;
        if (nuova == Efficacia.RIPRISTINATA && stato == StatoPratica.EFFICACIA_SOSPESA) {
            passa(StatoPratica.LAVORI_IN_CORSO);
        }
    }

    public PraticaId id() {
        return id;
    }

    public NumeroPratica numero() {
        return numero;
    }

    public CodiceIstat comune() {
        return comune;
    }

    public Presentazione presentazione() {
        return presentazione;
    }

    public StatoPratica stato() {
        return stato;
    }

    public @Nullable LocalDate inizioLavori() {
        return inizioLavori;
    }

    public @Nullable LocalDate fineLavori() {
        return fineLavori;
    }

    public Efficacia efficacia() {
        return efficacia;
    }

    /** Whether works may not begin, because something is missing that the filing left for later. */
    public boolean sospesa() {
        return efficacia == Efficacia.SOSPESA;
    }
}
