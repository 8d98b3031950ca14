package it.architrave.termini.regole;

import it.architrave.catalogo.Parametro;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Durata;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The clock's parameters in force in one place on one day, typed. Immutable. */
public final class Norme {

    static final String SI = "SI";
    private static final String PATRONO = "CALENDARIO.patrono";

    private final LocalDate giorno;
    private final Map<String, Norma> norme;
    private final Calendario feriale;
    private final Calendario patronale;
    private final LocalDate normativa;

    Norme(LocalDate giorno, Map<String, Norma> norme, Calendario feriale, Calendario patronale, LocalDate normativa) {
        this.giorno = giorno;
        this.norme = norme;
        this.feriale = feriale;
        this.patronale = patronale;
        this.normativa = normativa;
    }

    /** A length in days, working days, months or years. */
    public Durata durata(String codice) {
        return seEsiste(codice).orElseThrow(() -> new NormaMancante(codice, giorno));
    }

    /** The same where the law may have no limit. */
    public Optional<Durata> seEsiste(String codice) {
        Norma norma = norme.get(codice);
        return norma == null ? Optional.empty() : Optional.ofNullable(norma.durata());
    }

    /** One word among several: an effect, a switch, the way a stop acts. */
    public String scelta(String codice) {
        return riga(codice).valore();
    }

    /** How many times. */
    public int volte(String codice) {
        return riga(codice).intero();
    }

    public LocalDate data(String codice) {
        return LocalDate.parse(riga(codice).valore());
    }

    /** The article of the row. */
    public String fonte(String codice) {
        return riga(codice).fonte();
    }

    /** The holidays of the place; whether a day is one is told by the rows in force on that day itself. */
    public Calendario calendario() {
        return calendario(SI.equals(scelta(PATRONO)));
    }

    /** @param santoPatrono whether the day of the patron saint moves the end of a term */
    public Calendario calendario(boolean santoPatrono) {
        return santoPatrono ? patronale : feriale;
    }

    /** Since when this set of parameters has held. */
    public LocalDate normativa() {
        return normativa;
    }

    Parametro riga(String codice) {
        Norma norma = norme.get(codice);
        if (norma == null) {
            throw new NormaMancante(codice, giorno);
        }
        return norma.riga();
    }
}
