package it.architrave.istruttoria.requisiti;

import it.architrave.istruttoria.Assegnazione;
import it.architrave.istruttoria.Assegnazioni;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The examinations of a case on its page, for the office; and on the tasks of those who decide after them. */
@Component
class SchedaRequisiti implements Scheda {

    /** The procedures whose cases are examined; of others nothing is asked. */
    private static final Set<String> ISTRUITI = Set.of("Scia");
    private static final Set<String> SI_LEGGE_IN = Set.of("Task_VerificareRequisitiEPresupposti", "Task_ProporreLaConformazione",
            "Task_ProporreIlDivieto", "Task_DichiarareLInefficacia");

    private final EsamiDeiRequisiti esami;
    private final Assegnazioni assegnazioni;
    private final Clock orologio;

    SchedaRequisiti(EsamiDeiRequisiti esami, Assegnazioni assegnazioni, Clock orologio) {
        this.esami = esami;
        this.assegnazioni = assegnazioni;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 24;
    }

    @Override
    public boolean serveA(String nodo) {
        return SI_LEGGE_IN.contains(nodo);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        if (!contesto.ufficio() || !ISTRUITI.contains(contesto.pratica().presentazione().procedimento())) {
            return Optional.empty();
        }
        var numero = contesto.pratica().numero();
        Assegnazione assegnata = assegnazioni.della(contesto.ambito(), numero).orElse(null);
        List<Riga> righe = esami.di(contesto.ambito(), numero).stream()
                .map(e -> new Riga(e.esito(), e.rilievi(), e.chi(), e.quando().atZone(orologio.getZone()))).toList();
        return assegnata == null ? Optional.empty()
                : Optional.of(new Pannello("Istruttoria", "istruttoria/requisiti :: pannello", new Vista(assegnata.nome(), assegnata.chi(),
                        assegnata.quando().atZone(orologio.getZone()), righe)));
    }

    /** Who examines the case, and what was found so far, oldest first. */
    record Vista(String istruttore, String chi, ZonedDateTime quando, List<Riga> righe) {
    }

    /** One examination as it is shown. */
    record Riga(EsitoRequisiti esito, String rilievi, String chi, ZonedDateTime quando) {
    }
}
