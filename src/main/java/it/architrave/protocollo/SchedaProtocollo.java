package it.architrave.protocollo;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The registrations of a case on its page; failures are shown to the office only. */
@Component
class SchedaProtocollo implements Scheda {

    private final Protocollo protocollo;
    private final Clock orologio;

    SchedaProtocollo(Protocollo protocollo, Clock orologio) {
        this.protocollo = protocollo;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 15;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Riga> righe = protocollo.registrazioni(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(r -> riga(r, contesto.ufficio())).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Protocollo", "protocollo/estremi :: pannello", righe));
    }

    private Riga riga(Registrazione r, boolean ufficio) {
        Instant quando = r.registrataIl();
        return new Riga(r.richiesta(), r.inParole(), quando == null ? null : quando.atZone(orologio.getZone()),
                r.motivoAnnullamento(),
                ufficio && r.stato() == StatoRegistrazione.DA_REGISTRARE && r.tentativi().daGuardare()
                        ? r.tentativi() : null,
                ufficio && r.stato() == StatoRegistrazione.REGISTRATA ? r.id() : null);
    }

    /** One registration as it is shown; failures, and the id by which it may be annulled, only for the office. */
    record Riga(RichiestaDiProtocollo richiesta, String stato, @Nullable ZonedDateTime registrataIl,
                @Nullable String motivoAnnullamento, @Nullable Tentativi falliti, @Nullable Long annullabile) {
    }
}
