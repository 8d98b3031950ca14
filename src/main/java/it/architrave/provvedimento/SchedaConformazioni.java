package it.architrave.provvedimento;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders to conform of a case on its page; the party finds there where to tell the measures. */
@Component
class SchedaConformazioni implements Scheda {

    /** The tasks in which the office reads what was ordered. */
    private static final Set<String> SI_LEGGE_IN = Set.of("Task_VerificareLeMisure", "Task_OrdinareLaRimozioneDegliEffetti",
            "Task_VietareLaProsecuzione");

    private final Conformazioni conformazioni;

    SchedaConformazioni(Conformazioni conformazioni) {
        this.conformazioni = conformazioni;
    }

    @Override
    public int ordine() {
        return 23;
    }

    @Override
    public boolean serveA(String nodo) {
        return SI_LEGGE_IN.contains(nodo);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Conformazione> ordini = conformazioni.di(contesto.ambito(), contesto.pratica().numero());
        String entro = conformazioni.attesa(contesto.ambito(), ordini)
                .map(c -> PotereDiControllo.GIORNO.format(Objects.requireNonNull(c.termine().ultimoGiorno()))).orElse(null);
        String dove = contesto.ufficio() ? null : "/area-personale/pratiche/" + contesto.pratica().numero() + "/misure";
        List<Riga> righe = ordini.stream().map(c -> c.attesa() ? new Riga(c, entro, dove) : new Riga(c, null, null)).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Conformazione", "provvedimento/conformazioni :: pannello", righe));
    }

    /**
     * An order to conform as it is shown.
     *
     * @param entro    last useful day of the party, in words, while the measures are awaited
     * @param comunica where the party tells them
     */
    record Riga(Conformazione conformazione, @Nullable String entro, @Nullable String comunica) {
    }
}
