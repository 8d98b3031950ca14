package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratica;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a term of the party run from the delivery of the act that gives it (art. 21-bis L. 241/1990): until one is known it is
 * counted from the day on which the letter was put on its way. Its timer is moved by who calls.
 */
@Component
public class Decorrenze {

    private final TerminiInCorso inCorso;
    private final Iniziali iniziali;
    private final Cronaca cronaca;
    private final Clock orologio;

    Decorrenze(TerminiInCorso inCorso, Iniziali iniziali, Cronaca cronaca, Clock orologio) {
        this.inCorso = inCorso;
        this.iniziali = iniziali;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    /** The term as it now runs; none where nothing moved. */
    @Transactional
    public Optional<Termine> decorre(Ambito ambito, long termine, LocalDate consegna, String chi) {
        Termine letto = inCorso.trova(ambito, termine).orElseThrow();
        Pratica pratica = inCorso.tieni(ambito, letto.numero());
        Termine prima = inCorso.trova(ambito, termine).orElseThrow();
        if (!prima.aperto() || prima.decorso(orologio.instant())) {
            cronaca.immobile(prima, chi);
            return Optional.empty();
        }
        return iniziali.dallaConsegna(prima, pratica, consegna, orologio.instant()).map(inCorso::salva).map(dopo -> {
            cronaca.ricalcolato(prima, dopo, new Ricalcolo(termine, null, chi, "Il termine corre dalla consegna (art. 21-bis L. 241/1990)"));
            return dopo;
        });
    }
}
