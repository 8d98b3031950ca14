package it.architrave.termini;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms of a case on its page, each with the reasons of its date. */
@Component
class SchedaTermini implements Scheda {

    private final Termini termini;

    SchedaTermini(Termini termini) {
        this.termini = termini;
    }

    @Override
    public int ordine() {
        return 20;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Riga> righe = termini.di(contesto.ambito(), contesto.pratica().numero()).stream().map(Riga::di).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Termini", "termini/termini :: pannello", righe));
    }

    /** One term as it is shown; its last useful day in words. */
    record Riga(String denominazione, String stato, boolean aperto, String scade, @Nullable LocalDate scadenza,
                List<String> passi) {

        static Riga di(Termine t) {
            LocalDate ultimo = t.ultimoGiorno();
            return new Riga(t.tipo().denominazione(), t.situazione().stato().nome(), t.aperto(), Parole.giorno(ultimo),
                    ultimo, t.spiegazione());
        }
    }
}
