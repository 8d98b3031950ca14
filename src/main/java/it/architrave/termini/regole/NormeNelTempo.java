package it.architrave.termini.regole;

import it.architrave.catalogo.Disposizione;
import it.architrave.catalogo.Legge;
import it.architrave.termini.calcolo.Calendario;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The norms of one place through time: from one change of its rows to the next they are the same. Immutable. */
public final class NormeNelTempo {

    private final Legge legge;
    private final Calendario feriale;
    private final Calendario patronale;
    /** First day of each stretch on which nothing changes, and the latest start of a row up to then. */
    private final NavigableMap<LocalDate, LocalDate> mutamenti = new TreeMap<>();
    private final Map<LocalDate, Norme> note = new ConcurrentHashMap<>();

    private NormeNelTempo(Legge legge) {
        this.legge = legge;
        List<Disposizione> orologio = legge.disposizioni().stream().filter(d -> Materie.dellOrologio(d.codice())).toList();
        var feste = new GiorniFestivi(orologio);
        this.feriale = new Calendario(feste::senzaPatrono);
        this.patronale = new Calendario(feste::conPatrono);
        mutamenti.put(LocalDate.MIN, LocalDate.MIN);
        legge.disposizioni().forEach(d -> {
            LocalDate al = d.al();
            mutamenti.put(d.dal(), d.dal());
            if (al != null) {
                mutamenti.put(al.plusDays(1), al);
            }
        });
        mutamenti.replaceAll((giorno, qualcuno) -> orologio.stream().filter(d -> Materie.delGiornoDiApertura(d.codice()))
                .map(Disposizione::dal).filter(dal -> !dal.isAfter(giorno)).max(LocalDate::compareTo).orElse(giorno));
    }

    public static NormeNelTempo di(Legge legge) {
        return new NormeNelTempo(legge);
    }

    public Norme al(LocalDate giorno) {
        LocalDate tratto = mutamenti.floorKey(giorno);
        Norme gia = note.get(tratto);
        return gia != null ? gia : note.computeIfAbsent(tratto, this::norme);
    }

    private Norme norme(LocalDate dal) {
        Map<String, Norma> norme = new HashMap<>();
        legge.al(dal).forEach((codice, riga) -> norme.put(codice, Norma.di(riga)));
        return new Norme(dal, Map.copyOf(norme), feriale, patronale, mutamenti.get(dal));
    }
}
