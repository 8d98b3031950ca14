package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.protocollo.Protocollo;
import it.architrave.protocollo.RichiestaDiProtocollo;
import it.architrave.termini.Termine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Registers an act on its way out and tells it to the parties; its remedies run from there (art. 21-bis L. 241/1990). */
@Component
class Notifica {

    private final Lettere lettere;
    private final Protocollo protocollo;
    private final Destinatari destinatari;
    private final Rimedi rimedi;

    Notifica(Lettere lettere, Protocollo protocollo, Destinatari destinatari, Rimedi rimedi) {
        this.lettere = lettere;
        this.protocollo = protocollo;
        this.destinatari = destinatari;
        this.rimedi = rimedi;
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

    /** Nobody adopts it: the law prohibits the activity from that day, the measures not having come (art. 19 c. 3 L. 241/1990). */
    void vietataPerLegge(Ambito ambito, Conformazione conformazione, Termine termine) {
        String oggetto = "Attività vietata per legge";
        String chiave = "vietata/" + conformazione.atto();
        protocollo.chiedi(RichiestaDiProtocollo.uscita(conformazione.pratica(), oggetto,
                destinatari.di(ambito, conformazione.pratica()), chiave));
        lettere.scrivi(ambito, new Lettera(conformazione.pratica(), oggetto, "provvedimento/vietata", Map.of("ordine",
                conformazione.atto(), "termine", termine, "rimedi", rimedi.con("", conformazione.comune())), chiave));
    }

    /** By which the register and the post know the act. */
    static String chiave(Provvedimento atto) {
        return chiave(atto.estremi().numero());
    }

    /** @param atto number of the act */
    static String chiave(String atto) {
        return "atto/" + atto;
    }
}
