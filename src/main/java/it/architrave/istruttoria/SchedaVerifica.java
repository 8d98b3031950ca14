package it.architrave.istruttoria;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The formal checks of a case on its page, for the office: the party learns of them by invitations and acts. */
@Component
class SchedaVerifica implements Scheda {

    private final Verifiche verifiche;
    private final Clock orologio;

    SchedaVerifica(Verifiche verifiche, Clock orologio) {
        this.verifiche = verifiche;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 25;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        if (!contesto.ufficio()) {
            return Optional.empty();
        }
        List<Riga> righe = verifiche.di(contesto.ambito(), contesto.pratica().numero()).stream()
                .map(v -> new Riga(v.esame(), v.chi(), v.quando().atZone(orologio.getZone()))).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Verifica formale", "istruttoria/verifica :: pannello", righe));
    }

    /** One check as it is shown. */
    record Riga(Esame esame, String chi, ZonedDateTime quando) {
    }
}
