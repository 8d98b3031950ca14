package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Effetto;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The power to prohibit what has begun on a filing: only while its term of control runs (art. 19 c. 3, 4 e 6-bis L. 241/1990). */
@Component
public class PotereDiControllo {

    static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
    private static final String NESSUN_TERMINE = "La legge del luogo non dà un termine di controllo su questa pratica: restano la"
            + " vigilanza e le sanzioni (art. 27 d.P.R. 380/2001).";
    private static final String IN_VERIFICA = "Le misure comunicate dalla parte sono in verifica: se non sono conformi, la verifica stessa"
            + " apre il divieto (art. 19 c. 3 L. 241/1990).";

    private final Termini termini;
    private final ConformazioneRepository conformazioni;
    private final Clock orologio;

    PotereDiControllo(Termini termini, ConformazioneRepository conformazioni, Clock orologio) {
        this.termini = termini;
        this.conformazioni = conformazioni;
        this.orologio = orologio;
    }

    /** The running term; refused with the reason in law where it does not run. */
    public Termine pretendi(Ambito ambito, NumeroPratica numero) {
        Termine termine = ultimo(termini.di(ambito, numero)).orElseThrow(() -> new AttoNonConsentito(NESSUN_TERMINE));
        String impedimento = impedimento(termine, orologio.instant());
        if (impedimento != null) {
            throw new AttoNonConsentito(impedimento);
        }
        return termine;
    }

    /** The same for who begins an act: while measures are being verified, that task leads on to the prohibition. */
    public void pretendiPerAvviare(Ambito ambito, NumeroPratica numero) {
        pretendi(ambito, numero);
        if (inVerifica(ambito, numero)) {
            throw new AttoNonConsentito(IN_VERIFICA);
        }
    }

    /** What an act says of its own timeliness. */
    static String inTempo(Termine termine) {
        return "L'atto è adottato entro il " + GIORNO.format(Objects.requireNonNull(termine.ultimoGiorno()))
                + ", ultimo giorno utile: " + termine.tipo().denominazione() + " (" + termine.norma() + ").";
    }

    /** The term of control with what keeps the office from acting in it; none where the case has no such term. */
    Optional<Situazione> situazione(Ambito ambito, NumeroPratica numero) {
        return ultimo(termini.di(ambito, numero)).map(termine -> {
            String impedimento = impedimento(termine, orologio.instant());
            return new Situazione(termine, consumato(termine, orologio.instant()),
                    impedimento == null && inVerifica(ambito, numero) ? IN_VERIFICA : impedimento);
        });
    }

    private boolean inVerifica(Ambito ambito, NumeroPratica numero) {
        return conformazioni.dellaPratica(ambito, numero).stream().anyMatch(Conformazione::inCorso);
    }

    /**
     * Whether the office may act.
     *
     * @param consumato   whether the window has ended and the power with it
     * @param impedimento why it may not, with the article; none while it may
     */
    record Situazione(Termine termine, boolean consumato, @Nullable String impedimento) {
    }

    /** The latest term whose end consumes the power. */
    private static Optional<Termine> ultimo(List<Termine> tutti) {
        return tutti.stream().filter(t -> t.tipo().effetto() == Effetto.POTERI_CONSUMATI).reduce((prima, dopo) -> dopo);
    }

    private static boolean consumato(Termine termine, Instant ora) {
        Instant decorsoDa = termine.decorsoDa();
        return termine.situazione().stato() == StatoTermine.DECORSO
                || termine.aperto() && decorsoDa != null && !ora.isBefore(decorsoDa);
    }

    /** An elapsed term counts as such also while nobody has recorded it yet. */
    private static @Nullable String impedimento(Termine termine, Instant ora) {
        return switch (termine.situazione().stato()) {
            case IN_CORSO -> consumato(termine, ora) ? consumato(termine) : null;
            case DECORSO -> consumato(termine);
            case SOSPESO, INTERROTTO -> "È stata ordinata la conformazione e il termine di controllo è interrotto: si attendono le"
                    + " misure (art. 19 c. 3 L. 241/1990).";
            case CHIUSO -> "Il potere di controllo è già stato esercitato (art. 19 c. 3 L. 241/1990).";
            case CESSATO -> "La pratica è stata chiusa o ritirata, e con essa è cessato il termine di controllo.";
        };
    }

    private static String consumato(Termine termine) {
        LocalDate ultimo = Objects.requireNonNull(termine.ultimoGiorno());
        return "Il termine di controllo è finito il " + GIORNO.format(ultimo) + ": il potere di vietare o conformare l'attività è"
                + " consumato (art. 19 c. 3 e 6-bis e art. 2 c. 8-bis L. 241/1990). L'ufficio può ancora intervenire alle condizioni"
                + " dell'annullamento d'ufficio (art. 19 c. 4 e art. 21-nonies L. 241/1990), e resta la vigilanza sulle opere"
                + " (art. 27 d.P.R. 380/2001).";
    }
}
