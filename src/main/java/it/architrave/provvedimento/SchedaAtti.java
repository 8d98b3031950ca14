package it.architrave.provvedimento;

import it.architrave.comunicazioni.DateDellaLettera;
import it.architrave.comunicazioni.DateDelleLettere;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import it.architrave.protocollo.Protocollo;
import it.architrave.protocollo.Registrazione;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts of a case on its page. */
@Component
class SchedaAtti implements Scheda {

    /** The tasks in which the office decides on what other acts of the case say. */
    private static final Set<String> SI_LEGGE_IN = Set.of("Task_ChiudereLaVigilanza", "Task_ValutareLInteressePubblico",
            "Task_IntervenireNelTermine", "Task_IntervenireOltreIlLimite");

    private final Provvedimenti provvedimenti;
    private final Protocollo protocollo;
    private final DateDelleLettere date;
    private final Clock orologio;

    SchedaAtti(Provvedimenti provvedimenti, Protocollo protocollo, DateDelleLettere date, Clock orologio) {
        this.provvedimenti = provvedimenti;
        this.protocollo = protocollo;
        this.date = date;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 30;
    }

    @Override
    public boolean serveA(String nodo) {
        return SI_LEGGE_IN.contains(nodo);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<Provvedimento> atti = provvedimenti.di(contesto.ambito(), contesto.pratica().numero());
        if (atti.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> registrazioni = protocollo.registrazioni(contesto.ambito(), contesto.pratica().numero()).stream()
                .collect(Collectors.toMap(r -> r.richiesta().chiave(), Registrazione::inParole));
        Map<String, DateDellaLettera> lettere = date.di(contesto.ambito(), contesto.pratica().numero());
        return Optional.of(new Pannello("Atti", "provvedimento/atti :: pannello", atti.stream().map(a -> new Riga(a,
                a.adozione().adottato().atZone(orologio.getZone()), registrazioni.get(Notifica.chiave(a)), Notifica.chiave(a),
                lettere.getOrDefault(Notifica.chiave(a), DateDellaLettera.NESSUNA), contesto.ufficio())).toList()));
    }

    /**
     * One act as it is shown.
     *
     * @param protocollo its registration on the way out, in words; none for acts of before
     * @param lettera    key of the letter that tells it
     * @param date       when the letter left and arrived
     * @param ufficio    whether the reader is the office, which registers the delivery
     */
    record Riga(Provvedimento atto, ZonedDateTime adottato, @Nullable String protocollo, String lettera, DateDellaLettera date,
                boolean ufficio) {
    }
}
