package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Allegato;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.Parti;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaNonTrovata;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of a filing's receipt from the facts that the first versions kept of it. */
@Component
class PresentazioniDiPrima {

    private final RicevutaRepository rilasciate;
    private final JsonMapper json;
    private final Parti parti;
    private final ComposizioneRicevuta composizione;

    PresentazioniDiPrima(RicevutaRepository rilasciate, JsonMapper json, Parti parti, ComposizioneRicevuta composizione) {
        this.rilasciate = rilasciate;
        this.json = json;
        this.parti = parti;
        this.composizione = composizione;
    }

    Ricevuta di(Ambito ambito, Pratica pratica) {
        Fatti fatti = rilasciate.trova(ambito, pratica.numero()).map(r -> json.readValue(r.contenuto(), Fatti.class))
                .orElseThrow(() -> new PraticaNonTrovata(pratica.numero().valore()));
        return composizione.dellaPresentazione(pratica, parti.di(ambito, pratica.numero()), fatti.effetti().comeAllora(),
                fatti.documenti().stream().map(d -> new Allegato(d.descrizione(), d.nomeFile(), "", d.impronta())).toList());
    }

    /** What was kept and stands nowhere else; the rest is read from the case, where it has not changed. */
    record Fatti(Permessi effetti, List<Acquisito> documenti) {
    }

    /** What the filing allowed; only a CILA could be filed then. */
    record Permessi(@Nullable LocalDate lavoriDal, Effetti.Inizio inizio, @Nullable LocalDate controlloFino) {

        Effetti comeAllora() {
            return new Effetti(lavoriDal, inizio, controlloFino, EffettiDellaCila.PAROLE, List.of());
        }
    }

    /** The size was not kept. */
    record Acquisito(String descrizione, String nomeFile, String impronta) {
    }
}
