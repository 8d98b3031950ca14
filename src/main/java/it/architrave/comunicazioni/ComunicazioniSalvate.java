package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Numeri;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The communications as they are kept: answers as one JSON text. */
@Component
class ComunicazioniSalvate {

    private static final TypeReference<Map<String, Object>> OGGETTO = new TypeReference<>() { };

    private final ComunicazioneRepository righe;
    private final JsonMapper json;
    private final Numeri numeri;
    private final Clock orologio;

    ComunicazioniSalvate(ComunicazioneRepository righe, JsonMapper json, Numeri numeri, Clock orologio) {
        this.righe = righe;
        this.json = json;
        this.numeri = numeri;
        this.orologio = orologio;
    }

    /** With a receipt number of its own. */
    Comunicazione salva(NuovaComunicazione nuova, Map<String, Object> dati) {
        return comunicazione(righe.save(new RigaComunicazione(null, nuova.pratica().comune(), nuova.pratica(),
                nuova.tipo(), new RigaComunicazione.Scritto(json.writeValueAsString(dati),
                        String.join(",", nuova.documenti()), nuova.chiave()),
                new Comunicazione.Arrivo(numeri.ricevuta(nuova.pratica().comune()), numeri.momento(),
                        nuova.mittente().nome(), nuova.mittente().nomeUtente()), null)));
    }

    List<Comunicazione> dellaPratica(Ambito ambito, NumeroPratica numero) {
        return righe.dellaPratica(ambito, numero).stream().map(this::comunicazione).toList();
    }

    Optional<Comunicazione> conChiave(Ambito ambito, NumeroPratica numero, String chiave) {
        return righe.conChiave(ambito, numero, chiave).map(this::comunicazione);
    }

    Comunicazione leggi(Ambito ambito, long id) {
        return righe.trova(ambito, id).map(this::comunicazione)
                .orElseThrow(() -> new PraticaNonTrovata("comunicazione " + id));
    }

    /** Who reads first stays. */
    void segnaLetta(Ambito ambito, long id, String chi) {
        RigaComunicazione riga = righe.tieniInUfficio(ambito, id)
                .orElseThrow(() -> new PraticaNonTrovata("comunicazione " + id));
        righe.save(riga.letta(new Comunicazione.Lettura(chi, orologio.instant())));
    }

    private Comunicazione comunicazione(RigaComunicazione riga) {
        return new Comunicazione(Objects.requireNonNull(riga.id()), riga.pratica(), riga.tipo(),
                json.readValue(riga.scritto().dati(), OGGETTO),
                Stream.of(riga.scritto().documenti().split(",")).filter(d -> !d.isBlank()).toList(),
                riga.arrivo(), riga.lettura());
    }
}
