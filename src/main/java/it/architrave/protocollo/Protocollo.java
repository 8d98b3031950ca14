package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Parti;
import it.architrave.pratica.Pratiche;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the house asks of the register: to record, inside the act that asks, and to show what it recorded. */
@Component
public class Protocollo {

    private final RegistrazioneRepository righe;
    private final Pratiche pratiche;
    private final Parti parti;
    private final Clock orologio;

    Protocollo(RegistrazioneRepository righe, Pratiche pratiche, Parti parti, Clock orologio) {
        this.righe = righe;
        this.pratiche = pratiche;
        this.parti = parti;
        this.orologio = orologio;
    }

    /** Queues the registration in the caller's transaction; the same key is queued once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void chiedi(RichiestaDiProtocollo richiesta) {
        if (righe.quante(richiesta.comune().valore(), richiesta.chiave()) == 0) {
            righe.save(Registrazione.chiesta(richiesta, orologio.instant()));
        }
    }

    /** Queues the registration of the filing itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void chiediPerLaPresentazione(Ambito ambito, NumeroPratica numero) {
        String mittente = parti.di(ambito, numero).stream().findFirst().map(p -> p.nome()).orElse("");
        chiedi(RichiestaDiProtocollo.ingresso(numero, pratiche.leggi(ambito, numero).presentazione().oggetto(),
                mittente, chiaveDellaPresentazione(numero)));
    }

    /** The registration of the filing: waiting, numbered or annulled. */
    public Optional<Registrazione> estremi(Ambito ambito, NumeroPratica numero) {
        return registrazioni(ambito, numero).stream()
                .filter(r -> r.richiesta().chiave().equals(chiaveDellaPresentazione(numero))).findFirst();
    }

    /** All registrations of the case, in the order they were asked. */
    public List<Registrazione> registrazioni(Ambito ambito, NumeroPratica numero) {
        return righe.dellaPratica(ambito, numero);
    }

    private static String chiaveDellaPresentazione(NumeroPratica numero) {
        return "presentazione/" + numero;
    }
}
