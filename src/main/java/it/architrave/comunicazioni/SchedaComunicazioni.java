package it.architrave.comunicazioni;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.TipoCampo;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the parties have communicated, on the page of their case. */
@Component
class SchedaComunicazioni implements Scheda {

    /** The tasks in which the office reads what the party has sent. */
    private static final Set<String> SI_LEGGE_IN = Set.of("Task_EsaminareLaComunicazione", "Task_PrendereAttoDellaRinuncia",
            "Task_VerificareLeMisure");

    private final Comunicazioni comunicazioni;
    private final Clock orologio;

    SchedaComunicazioni(Comunicazioni comunicazioni, Clock orologio) {
        this.comunicazioni = comunicazioni;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 45;
    }

    @Override
    public boolean serveA(String nodo) {
        return SI_LEGGE_IN.contains(nodo);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Riga> righe = comunicazioni.di(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(this::riga).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Comunicazioni", "comunicazioni/comunicazioni :: pannello", righe));
    }

    private Riga riga(Comunicazione c) {
        List<Voce> voci = comunicazioni.form(c.tipo()).campi().stream()
                .filter(f -> f.tipo() != TipoCampo.NOTA && c.dati().get(f.chiave()) != null).map(f -> voce(f, c)).toList();
        Comunicazione.Lettura lettura = c.lettura();
        return new Riga(c, c.arrivo().momento().atZone(orologio.getZone()), voci,
                lettura == null ? null : lettura.quando().atZone(orologio.getZone()));
    }

    private static Voce voce(Campo campo, Comunicazione c) {
        return new Voce(campo.etichetta(), campo.inParole(c.dati().get(campo.chiave())));
    }

    /** One communication as it is shown. */
    record Riga(Comunicazione comunicazione, ZonedDateTime arrivata, List<Voce> voci, @Nullable ZonedDateTime letta) {
    }

    /** An answer with its label. */
    record Voce(String etichetta, String valore) {
    }
}
