package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The receipts of filings: the same facts for page, mail and file (art. 18-bis L. 241/1990). */
@Component
public class Ricevute {

    private final RicevutaRepository rilasciate;
    private final ComposizioneRicevuta composizione;
    private final InvioRicevuta invio;
    private final JsonMapper json;

    Ricevute(RicevutaRepository rilasciate, ComposizioneRicevuta composizione, InvioRicevuta invio, JsonMapper json) {
        this.rilasciate = rilasciate;
        this.composizione = composizione;
        this.invio = invio;
        this.json = json;
    }

    /** Fixes the receipt in the act of filing and queues it for the parties; asked again, it changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rilascia(Ambito ambito, NumeroPratica numero) {
        if (rilasciate.trova(ambito, numero).isEmpty()) {
            Ricevuta ricevuta = composizione.componi(ambito, numero);
            rilasciate.save(new RicevutaRilasciata(null, numero.comune(), numero, json.writeValueAsString(ricevuta)));
            invio.alleParti(ambito, ricevuta);
        }
    }

    /** The receipt of the filing, as it was given. */
    public Ricevuta di(Ambito ambito, NumeroPratica numero) {
        return rilasciate.trova(ambito, numero).map(r -> json.readValue(r.contenuto(), Ricevuta.class))
                .orElseThrow(() -> new PraticaNonTrovata(numero.valore()));
    }
}
