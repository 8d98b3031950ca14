package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round: take, speak to the server, write what came of it; notice by notice, over one connection. */
class GiroDiPosta implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GiroDiPosta.class);

    /** What a notice means for the rest of the round. */
    enum Esito { DI_ALTRI, FATTO, BASTA }

    private final Viaggio viaggio;
    private final Interruttore interruttore;
    private final UnaSpedizione una;
    private final Clock orologio;
    private int partiti;
    private boolean liscio = true;
    private boolean ammesso;

    GiroDiPosta(Viaggio viaggio, Interruttore interruttore, UnaSpedizione una, Clock orologio) {
        this.viaggio = viaggio;
        this.interruttore = interruttore;
        this.una = una;
        this.orologio = orologio;
    }

    int permessi() {
        int permessi = interruttore.permessi(orologio.instant(), partiti);
        ammesso = permessi > 0;
        return permessi;
    }

    Esito spedisci(Ambito ambito, long id) {
        return una.prendi(ambito, id, orologio.instant()).map(p -> spedisci(ambito, p)).orElse(Esito.DI_ALTRI);
    }

    @Override
    public void close() {
        if (ammesso) {
            interruttore.lascia();
        }
        if (liscio && partiti > 0) {
            interruttore.liscio();
        }
        viaggio.close();
    }

    private Esito spedisci(Ambito ambito, UnaSpedizione.Presa presa) {
        ammesso = false;
        try {
            viaggio.consegna(presa.messaggio());
        } catch (SpedizioneFallita e) {
            return nonPartito(ambito, presa, e);
        } catch (RuntimeException e) {
            LOG.warn("Avviso {}: invio interrotto, sarà ripetuto", presa.id(), e);
            return nonPartito(ambito, presa, new SpedizioneFallita(Modo.INCERTO, String.valueOf(e.getMessage()), e));
        }
        partiti++;
        if (!una.spedito(ambito, presa, orologio.instant())) {
            LOG.warn("Avviso {}: spedito così tardi che un altro processo lo ha ripreso", presa.id());
        }
        interruttore.risponde();
        return Esito.FATTO;
    }

    private Esito nonPartito(Ambito ambito, UnaSpedizione.Presa presa, SpedizioneFallita e) {
        Instant ora = orologio.instant();
        una.nonPartito(ambito, presa, ora, e);
        boolean basta = switch (e.modo()) {
            case IRRAGGIUNGIBILE, CADUTO, INCERTO -> {
                interruttore.guasto(ora);
                yield e.modo() == Modo.IRRAGGIUNGIBILE;
            }
            case FRENATO -> {
                interruttore.frena(ora, partiti);
                yield true;
            }
            case RIMANDATO -> interruttore.rimandato(ora, partiti);
            case RIFIUTATO -> {
                interruttore.risponde();
                yield false;
            }
            case IMPOSSIBILE -> {
                interruttore.lascia();
                yield false;
            }
        };
        liscio = liscio && e.modo().perSempre();
        if (basta) {
            LOG.warn("Il server di posta non prende avvisi, restano in coda: {}", e.getMessage());
        }
        return basta ? Esito.BASTA : Esito.FATTO;
    }
}
