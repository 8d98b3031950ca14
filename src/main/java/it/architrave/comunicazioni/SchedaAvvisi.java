package it.architrave.comunicazioni;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notices of a case on its page; failures are shown to the office only. */
@Component
class SchedaAvvisi implements Scheda {

    private final Avvisi avvisi;
    private final Ritardi ritardi;
    private final Clock orologio;

    SchedaAvvisi(Avvisi avvisi, Ritardi ritardi, Clock orologio) {
        this.avvisi = avvisi;
        this.ritardi = ritardi;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 50;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Riga> righe = avvisi.di(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(i -> riga(i, contesto.ufficio())).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Avvisi", "comunicazioni/avvisi :: pannello", righe));
    }

    private Riga riga(Invio invio, boolean ufficio) {
        Instant spedito = invio.speditoIl();
        return new Riga(invio.avviso(), invio.creatoIl().atZone(orologio.getZone()),
                spedito == null ? null : spedito.atZone(orologio.getZone()), invio.stato(),
                ufficio && spedito == null && daGuardare(invio) ? invio : null, invio.isForseRipetuto());
    }

    private boolean daGuardare(Invio invio) {
        return invio.tentativi().daGuardare() || ritardi.fermo(invio, orologio.instant());
    }

    /** One notice as it is shown; the failed sending is null for who need not see it. */
    record Riga(Avviso avviso, ZonedDateTime creatoIl, @Nullable ZonedDateTime speditoIl, StatoInvio stato,
                @Nullable Invio fallito, boolean forseRipetuto) {
    }
}
