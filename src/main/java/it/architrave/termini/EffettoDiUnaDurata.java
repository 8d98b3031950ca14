package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where open terms would end with another duration of their parameter; reads, and moves nothing. */
@Component
public class EffettoDiUnaDurata {

    private final TermineRepository termini;
    private final LeggeDellaPratica legge;
    private final Clock orologio;

    EffettoDiUnaDurata(TermineRepository termini, LeggeDellaPratica legge, Clock orologio) {
        this.termini = termini;
        this.legge = legge;
        this.orologio = orologio;
    }

    /** The first to end first. */
    public List<TermineToccato> toccati(Ambito ambito, NuovaDurata nuova, Collection<CodiceIstat> comuni, int quanti) {
        List<Termine> aperti = comuni.isEmpty() ? List.of() : termini.misuratiDa(ambito, nuova.parametro(),
                comuni.stream().map(CodiceIstat::valore).toList(), quanti);
        Map<String, LocalDate> presentate = presentate(ambito, aperti);
        Map<CodiceIstat, NormeNelTempo> norme = new HashMap<>();
        return aperti.stream().map(t -> {
            LocalDate presentata = presentate.get(t.numero().valore());
            return toccato(t, nuova, presentata,
                    norme.computeIfAbsent(t.comune(), legge::nelTempo).al(presentata).calendario());
        }).toList();
    }

    private TermineToccato toccato(Termine t, NuovaDurata nuova, LocalDate presentata, Calendario calendario) {
        LocalDate ricalcolata = t.ultimoGiorno();
        String impedimento = "";
        try {
            ricalcolata = t.ricalcolato(nuova, orologio.instant(), calendario).ultimoGiorno();
        } catch (AttoNonConsentito perche) {
            impedimento = String.valueOf(perche.getMessage());
        }
        return new TermineToccato(t.id(), t.numero(), t.tipo().denominazione(), presentata, t.ultimoGiorno(), ricalcolata,
                impedimento);
    }

    private Map<String, LocalDate> presentate(Ambito ambito, List<Termine> aperti) {
        return aperti.isEmpty() ? Map.of() : termini.presentate(ambito,
                        aperti.stream().map(t -> t.numero().valore()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(p -> p.numero().valore(), p -> p.presentataIl().atZone(Fuso.ROMA).toLocalDate()));
    }
}
