package it.architrave.termini;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Misura;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A term of a case (art. 2 L. 241/1990). The row is the truth; a timer of the engine only wakes up whoever reads it. */
public record Termine(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, @Embedded.Empty TipoTermine tipo,
                      @Embedded.Empty Calcolo calcolo, @Embedded.Empty Situazione situazione, @Version int versione) {

    /**
     * What became of it.
     *
     * @param effettoDal first day of what its end brought: a date of the law, whenever it was recorded
     * @param chiusoIl   when its end was recorded
     * @param sveglia    where its timer is: the run of the model that opened it; unknown for older rows
     */
    public record Situazione(StatoTermine stato, @Nullable LocalDate effettoDal, @Nullable Instant chiusoIl,
                             @Nullable String sveglia) {

        public Situazione {
            if (stato.aperto() != (chiusoIl == null) || (stato == StatoTermine.DECORSO) != (effettoDal != null)) {
                throw new IllegalArgumentException("Un termine non può essere " + stato + ", " + effettoDal + ", " + chiusoIl);
            }
        }
    }

    /** The calendar by which its end is counted. */
    static Calendario calendario(TipoTermine tipo, Calendario delLuogo) {
        return tipo.effetto().slitta() ? delLuogo : Calendario.SENZA_FESTE;
    }

    static Termine aperto(NumeroPratica numero, TipoTermine tipo, Calcolo calcolo, @Nullable String sveglia) {
        return new Termine(null, numero, numero.comune(), tipo, calcolo, aperta(calcolo, sveglia), 0);
    }

    public boolean aperto() {
        return situazione.stato().aperto();
    }

    public Corsa corsa() {
        return calcolo.corsa();
    }

    /** The rule that gives it, as it was when it was opened. */
    public String norma() {
        return calcolo.durata().norma();
    }

    public Scadenza scadenza() {
        return calcolo.scadenza();
    }

    public List<Passo> passi() {
        return calcolo.passi().passi();
    }

    /** The steps in words, one line each. */
    public List<String> spiegazione() {
        return passi().stream().map(Parole::passo).toList();
    }

    /** None while it stands still. */
    public @Nullable LocalDate ultimoGiorno() {
        return calcolo.fine().scadenza();
    }

    /** The instant from which it has elapsed: start of the day after the last useful day, in Italy; none while it stands. */
    public @Nullable Instant decorsoDa() {
        LocalDate ultimo = ultimoGiorno();
        return ultimo == null ? null : ultimo.plusDays(1).atStartOfDay(Fuso.ROMA).toInstant();
    }

    /** Refused after the end, a second time where the law allows one, and past the day by which the law wants it. */
    Termine fermato(RegolaArresto regola, Instant ora, Calendario calendario) {
        LocalDate oggi = giorno(ora);
        vietaSe(!aperto(), "il termine è già " + situazione.stato().nome() + " e non si ferma più");
        vietaSe(decorso(ora), "il termine è decorso " + Parole.giorno(ultimoGiorno())
                + " e un atto successivo non lo ferma");
        vietaSe(calcolo.fermate().ultima(regola.motivo()).filter(f -> f.dura(oggi)).isPresent(),
                "il termine è già fermo " + regola.causa());
        Integer volte = regola.limiti().volte();
        vietaSe(volte != null && calcolo.fermate().volte(regola.motivo()) >= volte,
                "il termine si è già fermato " + regola.causa() + ", e la legge non lo consente di nuovo (" + regola.norma() + ")");
        LocalDate entro = regola.entro(calcolo.decorrenza(), calendario);
        vietaSe(entro != null && oggi.isAfter(entro), "il termine si poteva fermare " + regola.causa() + " entro "
                + Parole.giorno(entro) + " (" + regola.norma() + ")");
        vietaSeGiaFinita(regola, oggi);
        return con(calcolo.fermate().con(regola.ferma(oggi, calendario)), calendario);
    }

    /** With its stop until where the law ends it by what is known now; refused as a recalculation is. */
    Termine aggiornato(RegolaArresto regola, Instant ora, Calendario calendario) {
        Fermata ferma = ferma(regola);
        vietaSeGiaFinita(regola, ferma.arresto().dal());
        return ricalcolato(calcolo.con(calcolo.fermate().conAlPostoDi(ferma,
                regola.ferma(ferma.arresto().dal(), calendario)), calendario(tipo, calendario)), ora);
    }

    /** Refused where nothing stands still by that act; an answer after the stop's own end changes no date. */
    Termine riavviato(RegolaArresto regola, Instant ora, Calendario calendario) {
        vietaSe(!aperto(), "il termine è già " + situazione.stato().nome() + " e non riparte");
        Fermata ferma = ferma(regola);
        LocalDate oggi = giorno(ora);
        LocalDate al = ferma.arresto().al();
        LocalDate riprende = al != null && oggi.isAfter(al) ? al : regola.ripresa(oggi, calendario);
        return con(calcolo.fermate().conAlPostoDi(ferma, ferma.riavviata(oggi, riprende)), calendario);
    }

    /**
     * With another duration, by a rule that says so also for cases already filed; refused where there is nothing to move any
     * more, and where the term would end on a day gone by.
     */
    Termine ricalcolato(NuovaDurata nuova, Instant ora, Calendario calendario) {
        vietaSe(aperto() && calcolo.durata().uguale(nuova.durata()), "il termine ha già questa durata");
        return ricalcolato(calcolo.conDurata(nuova.durata(), calendario(tipo, calendario), nuova.dal()), ora);
    }

    /** With its own duration, by holidays that have changed since it was counted. */
    Termine ricalcolato(Instant ora, Calendario calendario) {
        Calcolo nuovo = calcolo.con(calcolo.fermate(), calendario(tipo, calendario));
        vietaSe(aperto() && nuovo.fine().equals(calcolo.fine()), "il termine finisce già in quel giorno");
        return ricalcolato(nuovo, ora);
    }

    /** From another first day: refused as a recalculation is. */
    Termine decorrente(LocalDate dal, String da, Instant ora, Calendario calendario) {
        return ricalcolato(calcolo.conDecorrenza(dal, da, calendario), ora);
    }

    private Termine ricalcolato(Calcolo nuovo, Instant ora) {
        vietaSe(!aperto(), "il termine è già " + situazione.stato().nome() + " e non si ricalcola");
        vietaSe(decorso(ora), "il termine è decorso " + Parole.giorno(ultimoGiorno()) + " e non si ricalcola");
        LocalDate ultimo = nuovo.fine().scadenza();
        vietaSe(ultimo != null && ultimo.isBefore(giorno(ora)), "sarebbe finito " + Parole.giorno(ultimo)
                + ", un giorno già passato");
        return con(nuovo);
    }

    /** As the reader finds it on that day: a stop that ends by itself is a stop until then. */
    StatoTermine stato(LocalDate giorno) {
        List<Fermata> ferme = calcolo.fermate().del(giorno);
        if (situazione.stato() != StatoTermine.IN_CORSO || ferme.isEmpty()) {
            return situazione.stato();
        }
        return ferme.stream().anyMatch(f -> f.arresto().tipo() == Arresto.Tipo.INTERRUZIONE) ? StatoTermine.INTERROTTO
                : StatoTermine.SOSPESO;
    }

    /** The day from which it runs without having stood still since. */
    public LocalDate correDal() {
        return calcolo.fermate().elenco().stream().map(f -> f.arresto().al()).filter(Objects::nonNull)
                .filter(al -> al.isAfter(calcolo.decorrenza())).max(LocalDate::compareTo).orElse(calcolo.decorrenza());
    }

    /** What it waited for was done; refused where its end has already taken the power to do it, or a measure suspends it. */
    Termine chiuso(Instant ora) {
        calcolo.fermate().del(giorno(ora)).stream().map(Fermata::arresto).filter(a -> a.misura() != null).forEach(a ->
                vietaSe(aperto(), "ogni decisione è sospesa " + a.causa() + " fino a " + Parole.giorno(a.al()) + " ("
                        + a.norma() + ")"));
        vietaSe(decorso(ora) && tipo.effetto().preclude(), "il termine è decorso " + Parole.giorno(ultimoGiorno())
                + ": " + tipo.effetto().nome() + " (" + tipo.effetto().norma() + ")");
        return decorsoConEffetto(ora) ? scaduto(ora) : finito(StatoTermine.CHIUSO, null, ora);
    }

    /** Its case is over; what the law had already brought about is not lost. */
    Termine cessato(Instant ora) {
        return decorsoConEffetto(ora) ? scaduto(ora) : finito(StatoTermine.CESSATO, null, ora);
    }

    /** Its effect has the date of the law, whenever it is recorded; refused as long as the last useful day has not ended. */
    Termine scaduto(Instant ora) {
        LocalDate ultimo = ultimoGiorno();
        if (aperto() && (ultimo == null || !decorso(ora))) {
            throw new TermineNonDecorso(this);
        }
        return finito(StatoTermine.DECORSO, ultimo == null ? null : ultimo.plusDays(1), ora);
    }

    boolean decorso(Instant ora) {
        Instant da = decorsoDa();
        return aperto() && da != null && !ora.isBefore(da);
    }

    private Fermata ferma(RegolaArresto regola) {
        Fermata ferma = calcolo.fermate().ultima(regola.motivo()).orElseThrow(
                () -> rifiuto("il termine non si è fermato " + regola.causa() + " e non ha da ripartire"));
        vietaSe(ferma.riavviataIl() != null, "il termine è già ripartito e corre");
        return ferma;
    }

    private void vietaSeGiaFinita(RegolaArresto regola, LocalDate dal) {
        Misura misura = regola.limiti().misura();
        vietaSe(misura != null && !misura.al().isAfter(dal), "il termine non si ferma più " + regola.causa()
                + ": il massimo è finito " + Parole.giorno(misura == null ? null : misura.al()) + " (" + regola.norma() + ")");
    }

    private boolean decorsoConEffetto(Instant ora) {
        return decorso(ora) && tipo.effetto() != Effetto.NESSUNO;
    }

    private Termine con(Fermate fermate, Calendario calendario) {
        return con(calcolo.con(fermate, calendario(tipo, calendario)));
    }

    private Termine con(Calcolo nuovo) {
        return new Termine(id, numero, comune, tipo, nuovo, aperta(nuovo, situazione.sveglia()), versione);
    }

    private Termine finito(StatoTermine stato, @Nullable LocalDate effettoDal, Instant ora) {
        vietaSe(!aperto(), "il termine è già " + situazione.stato().nome());
        return new Termine(id, numero, comune, tipo, calcolo, new Situazione(stato, effettoDal, ora, situazione.sveglia()),
                versione);
    }

    private static Situazione aperta(Calcolo calcolo, @Nullable String sveglia) {
        return new Situazione(StatoTermine.di(calcolo.scadenza().andamento()), null, null, sveglia);
    }

    private static LocalDate giorno(Instant ora) {
        return ora.atZone(Fuso.ROMA).toLocalDate();
    }

    private void vietaSe(boolean vietato, String perche) {
        if (vietato) {
            throw rifiuto(perche);
        }
    }

    private AttoNonConsentito rifiuto(String perche) {
        return new AttoNonConsentito(tipo.denominazione() + ": " + perche + ".");
    }
}
