package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run while its history is read: each stop moves the end against which the next act is held. */
final class Decorso {

    private final Calendario calendario;
    private Corsa corsa;
    private @Nullable Scadenza scadenza;
    private @Nullable Passo attesa;

    Decorso(Corsa corsa, Calendario calendario) {
        this.corsa = corsa;
        this.calendario = calendario;
    }

    Scadenza scadenza() {
        Scadenza nota = scadenza;
        if (nota == null) {
            nota = corsa.scadenza(calendario);
            scadenza = nota;
        }
        return nota;
    }

    /** While the run stands still every day is in time. */
    boolean inTempo(LocalDate giorno) {
        LocalDate fine = scadenza().data();
        return fine == null || !giorno.isAfter(fine);
    }

    /** What begins when the run is over no longer moves its end. */
    void ferma(@Nullable Arresto arresto) {
        if (arresto == null) {
            return;
        }
        if (inTempo(arresto.dal())) {
            corsa = corsa.con(arresto);
            scadenza = null;
        }
        LocalDate al = arresto.al();
        if (arresto.tipo() == Arresto.Tipo.SOSPENSIONE && al != null && (attesa == null || al.isAfter(attesa.a()))) {
            int giorni = (int) ChronoUnit.DAYS.between(arresto.dal(), al);
            attesa = new Passo(arresto.dal(), al, new Passo.Perche(Passo.Genere.SOSPENSIONE,
                    giorni + " " + Unita.GIORNI.nome(giorni), arresto.causa()), arresto.norma());
        }
    }

    /** The same run, longer from its beginning. */
    void allunga(Durata durata) {
        corsa = new Corsa(corsa.decorrenza(), durata, corsa.da(), corsa.arresti());
        scadenza = null;
    }

    /** The last day on which it went on again after a suspension, where there was one. */
    void diceLaRipresa(Conteggio conteggio) {
        Passo ultima = attesa;
        if (ultima != null) {
            conteggio.aggiungi(TermineCalcolato.di(CodiceTermine.RIPRESA,
                    new Scadenza(ultima.a(), ultima.a(), Scadenza.Andamento.IN_CORSO, List.of(ultima)), ultima.norma()));
        }
    }
}
