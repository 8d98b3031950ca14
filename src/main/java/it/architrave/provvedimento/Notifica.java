package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.protocollo.Protocollo;
import it.architrave.protocollo.RichiestaDiProtocollo;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Registers an act on its way out and tells it to the parties; its remedies run from there (art. 21-bis L. 241/1990). */
@Component
class Notifica {

    private final Lettere lettere;
    private final Protocollo protocollo;
    private final Destinatari destinatari;

    Notifica(Lettere lettere, Protocollo protocollo, Destinatari destinatari) {
        this.lettere = lettere;
        this.protocollo = protocollo;
        this.destinatari = destinatari;
    }

    /** @param altro what the letter says beside the act */
    void comunica(Ambito ambito, Provvedimento atto, Map<String, Object> altro) {
        Map<String, Object> dati = new HashMap<>(altro);
        dati.putAll(Map.of("atto", atto, "motivi", atto.motivi()));
        String oggetto = atto.estremi().tipo().nome() + " n. " + atto.estremi().numero();
        protocollo.chiedi(RichiestaDiProtocollo.uscita(atto.pratica(), oggetto, destinatari.di(ambito, atto.pratica()),
                chiave(atto)));
        lettere.scrivi(ambito, new Lettera(atto.pratica(), oggetto, "provvedimento/" + atto.estremi().tipo().lettera(),
                dati, chiave(atto), atto.documento()));
    }

    /** By which the register and the post know the act. */
    static String chiave(Provvedimento atto) {
        return "atto/" + atto.estremi().numero();
    }
}
