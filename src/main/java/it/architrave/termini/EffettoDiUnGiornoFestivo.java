package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Disposizione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which open terms would end on another day by a row of the holidays: a holiday counts on the day itself, whenever the case
 * was filed (art. 2963 c. 3 c.c.). Reads, and moves nothing.
 */
@Component
public class EffettoDiUnGiornoFestivo {

    private final TermineRepository termini;
    private final LeggeDellaPratica legge;
    private final Clock orologio;

    EffettoDiUnGiornoFestivo(TermineRepository termini, LeggeDellaPratica legge, Clock orologio) {
        this.termini = termini;
        this.legge = legge;
        this.orologio = orologio;
    }

    /** So many at most; the oldest first. */
    public List<TermineToccato> toccati(Ambito ambito, Disposizione festa, Collection<CodiceIstat> comuni, int quanti) {
        List<TermineToccato> toccati = new ArrayList<>();
        Map<CodiceIstat, NormeNelTempo> norme = new HashMap<>();
        List<Termine> aperti = termini.aperti(ambito, 0, quanti);
        while (!aperti.isEmpty() && toccati.size() < quanti) {
            Map<String, LocalDate> presentate = presentate(ambito, aperti);
            for (Termine t : aperti) {
                if (comuni.contains(t.comune())) {
                    NormeNelTempo sue = norme.computeIfAbsent(t.comune(), c -> legge.nelTempo(c, festa));
                    toccato(t, sue, presentate.get(t.numero().valore()), toccati);
                }
            }
            aperti = termini.aperti(ambito, Objects.requireNonNull(aperti.get(aperti.size() - 1).id()), quanti);
        }
        return toccati;
    }

    private void toccato(Termine t, NormeNelTempo norme, LocalDate presentata, List<TermineToccato> toccati) {
        LocalDate altra = t.calcolo().con(t.calcolo().fermate(), norme.al(presentata).calendario()).fine().scadenza();
        if (Objects.equals(altra, t.ultimoGiorno())) {
            return;
        }
        String impedimento = "";
        try {
            t.ricalcolato(orologio.instant(), norme.al(presentata).calendario());
        } catch (AttoNonConsentito perche) {
            impedimento = String.valueOf(perche.getMessage());
        }
        toccati.add(new TermineToccato(t.id(), t.numero(), t.tipo().denominazione(), presentata, t.ultimoGiorno(), altra,
                impedimento));
    }

    private Map<String, LocalDate> presentate(Ambito ambito, List<Termine> aperti) {
        return termini.presentate(ambito, aperti.stream().map(t -> t.numero().valore()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(p -> p.numero().valore(), p -> p.presentataIl().atZone(Fuso.ROMA).toLocalDate()));
    }
}
