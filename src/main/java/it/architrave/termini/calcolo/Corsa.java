package it.architrave.termini.calcolo;

import static it.architrave.termini.calcolo.Passo.Genere.CORSA;
import static it.architrave.termini.calcolo.Passo.Genere.FESTIVO;
import static it.architrave.termini.calcolo.Passo.Genere.INTERRUZIONE;
import static it.architrave.termini.calcolo.Passo.Genere.SOSPENSIONE;

import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.calcolo.Passo.Perche;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The run of a term: from a day (itself not counted), for a duration, with its stops (art. 2963 c.c.). Suspended days are
 * counted once however many stops cover them; what lies before an interruption's restart counts for nothing.
 *
 * @param da      where it runs from, for the reader: {@code dalla presentazione}
 * @param arresti in any order
 */
public record Corsa(LocalDate decorrenza, Durata durata, String da, List<Arresto> arresti) {

    private static final String FESTIVI = "art. 2963 c. 3 c.c.";

    public static Corsa di(LocalDate decorrenza, Durata durata, String da) {
        return new Corsa(decorrenza, durata, da, List.of());
    }

    public Corsa con(Arresto arresto) {
        var tutti = new ArrayList<>(arresti);
        tutti.add(arresto);
        return new Corsa(decorrenza, durata, da, List.copyOf(tutti));
    }

    /** The end as others are bound by it: on a holiday it is moved by law to the next day that is none. */
    public Scadenza scadenza(Calendario calendario) {
        Scadenza grezza = scadenzaGrezza(calendario);
        LocalDate ultimo = grezza.grezza();
        LocalDate spostata = ultimo == null ? null : calendario.primoNonFestivo(ultimo);
        if (ultimo == null || spostata == null || spostata.equals(ultimo)) {
            return grezza;
        }
        var passi = new ArrayList<>(grezza.passi());
        passi.add(new Passo(ultimo, spostata, new Perche(FESTIVO, "", ""), FESTIVI));
        return new Scadenza(spostata, ultimo, Andamento.IN_CORSO, passi);
    }

    /** The end as it is counted, holidays or not: terms of the title, and ends that a further count begins at. */
    public Scadenza scadenzaGrezza(Calendario calendario) {
        var passi = new ArrayList<Passo>();
        LocalDate inizio = decorrenza;
        String dal = da;
        List<Arresto> ordinati = arresti.size() <= 1 ? arresti
                : arresti.stream().sorted(Comparator.comparing(Arresto::dal)).toList();
        for (Arresto a : ordinati) {
            if (a.tipo() != Tipo.INTERRUZIONE) {
                continue;
            }
            passi.add(passo(inizio, a.dal(), INTERRUZIONE, durata.parole() + " " + dal, a));
            if (a.al() == null) {
                return new Scadenza(null, null, Andamento.INTERROTTO, passi);
            }
            inizio = a.al();
            dal = "da capo";
        }
        LocalDate fine = durata.dopo(inizio, calendario);
        passi.add(new Passo(inizio, fine, new Perche(CORSA, durata.parole(), dal), durata.norma()));
        return conSospensioni(ordinati, inizio, fine, passi);
    }

    private static Scadenza conSospensioni(List<Arresto> ordinati, LocalDate inizio, LocalDate senza, List<Passo> passi) {
        LocalDate fine = senza;
        LocalDate coperto = inizio;
        for (Arresto a : ordinati) {
            if (a.tipo() != Tipo.SOSPENSIONE) {
                continue;
            }
            LocalDate al = a.al();
            if (al == null) {
                passi.add(passo(a.dal(), a.dal(), SOSPENSIONE, "il tempo che occorre", a));
                return new Scadenza(null, null, Andamento.SOSPESO, passi);
            }
            LocalDate dal = a.dal().isBefore(coperto) ? coperto : a.dal();
            long giorni = ChronoUnit.DAYS.between(dal, al);
            if (giorni > 0) {
                LocalDate nuova = fine.plusDays(giorni);
                Misura misura = a.misura();
                if (misura != null && al.equals(misura.al())) {
                    passi.add(misura.passo());
                }
                passi.add(passo(fine, nuova, SOSPENSIONE, giorni + " " + Unita.GIORNI.nome((int) giorni), a));
                fine = nuova;
                coperto = al;
            }
        }
        return new Scadenza(fine, fine, Andamento.IN_CORSO, passi);
    }

    private static Passo passo(LocalDate da, LocalDate a, Passo.Genere genere, String quanto, Arresto arresto) {
        return new Passo(da, a, new Perche(genere, quanto, arresto.causa(), arresto), arresto.norma());
    }
}
