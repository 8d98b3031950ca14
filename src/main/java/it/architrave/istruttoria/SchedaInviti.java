package it.architrave.istruttoria;

import it.architrave.comunicazioni.DateDellaLettera;
import it.architrave.comunicazioni.DateDelleLettere;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invitations of a case on its page; the party finds there where to answer. */
@Component
class SchedaInviti implements Scheda {

    private final Inviti inviti;
    private final DateDelleLettere date;
    private final Clock orologio;

    SchedaInviti(Inviti inviti, DateDelleLettere date, Clock orologio) {
        this.inviti = inviti;
        this.date = date;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 22;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        var numero = contesto.pratica().numero();
        List<Invito> tutti = inviti.di(contesto.ambito(), numero);
        LocalDate entro = inviti.aperto(contesto.ambito(), tutti).map(i -> i.termine().ultimoGiorno()).orElse(null);
        Map<String, DateDellaLettera> lettere = tutti.isEmpty() ? Map.of() : date.di(contesto.ambito(), numero);
        List<Riga> righe = tutti.stream().map(i -> new Riga(i, i.richiesta().elenco(),
                i.richiesta().adottato().atZone(orologio.getZone()), lettere.getOrDefault(i.lettera(), DateDellaLettera.NESSUNA),
                contesto.ufficio(), i.aperto() ? entro : null,
                i.aperto() && !contesto.ufficio() ? "/area-personale/pratiche/" + numero + "/risposta" : null)).toList();
        return righe.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Inviti", "istruttoria/inviti :: pannello", righe));
    }

    /**
     * One invitation as it is shown; where to answer is only for the party, and only while it may.
     *
     * @param ufficio whether the reader is the office, which registers the delivery
     */
    record Riga(Invito invito, List<VoceInvito> voci, ZonedDateTime adottato, DateDellaLettera date, boolean ufficio,
                @Nullable LocalDate entro, @Nullable String rispondi) {
    }
}
