package it.architrave.muro;

import static it.architrave.prova.Mani.FIRENZE;

import it.architrave.accesso.Assenza;
import it.architrave.accesso.Assenze;
import it.architrave.catalogo.Moduli;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Allegati;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A case of Firenze in which every text holds the word of the canary, with all the ids that lead to it. */
final class Bersaglio {

    /** In every name, address, file name and free text of the case; nobody else's rows hold it. */
    static final String CANARINO = "canarino";
    static final String CODICE_FISCALE = "CNRMRC79L05D612L";

    private static final String VERIFICA = "Task_VerificareLaCompletezza";

    private static final AtomicInteger PIANTATI = new AtomicInteger();

    private final Map<String, List<String>> id = new HashMap<>();
    private final NumeroPratica numero;

    private Bersaglio(NumeroPratica numero) {
        this.numero = numero;
    }

    /** The hands that plant, and where the ids are read. */
    record Attrezzi(Mani mani, Moduli moduli, Allegati allegati, Assenze assenze, JdbcClient base) {
    }

    static Bersaglio piantato(Attrezzi a) {
        PraticaId bozza = bozza(a);
        a.mani().allega(bozza);
        a.allegati().allega(a.mani().geometra(), bozza, "elaboratiGrafici", "canarino-pianta.pdf",
                new ByteArrayInputStream(Mani.pdf()));
        NumeroPratica numero = a.mani().presenta(bozza);
        a.mani().svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "LACUNA_MINORE", "rilievi", "Rilievo del canarino."));
        a.mani().comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Integrazione del canarino."));
        PraticaId aperta = bozza(a);
        a.mani().allega(aperta);
        NumeroPratica daVerificare = a.mani().presenta(aperta);
        Bersaglio b = new Bersaglio(numero);
        LocalDate domani = OrologioDiProva.oggi().plusDays(400L + 3L * PIANTATI.getAndIncrement());
        a.assenze().registra(a.mani().utente("regia"), new Assenza(0, "istruttore.firenze", FIRENZE, domani, domani.plusDays(1),
                "sportello.firenze", "Gita del canarino"));
        b.raccoglie(a, bozza(a), bozza, daVerificare);
        return b;
    }

    NumeroPratica numero() {
        return numero;
    }

    /** The existing ids of that kind. */
    List<String> di(String tipo) {
        return id.getOrDefault(tipo, List.of());
    }

    /** Every id that leads to the case, whatever its kind, that is not public. */
    List<String> segreti() {
        return id.entrySet().stream().filter(e -> List.of("numero", "bozza", "documento", "attivita", "ricevuta", "segnatura")
                .contains(e.getKey())).flatMap(e -> e.getValue().stream()).toList();
    }

    private void raccoglie(Attrezzi a, PraticaId bozza, PraticaId presentata, NumeroPratica daVerificare) {
        String n = numero.valore();
        id.put("numero", List.of(n, daVerificare.valore()));
        id.put("bozza", List.of(bozza.toString(), presentata.toString()));
        id.put("documento", righe(a, "select id from documento where pratica = '" + presentata + "'"));
        id.put("attivita", List.of(a.mani().compito(daVerificare, VERIFICA)));
        id.put("ricevuta", righe(a, "select ricevuta from comunicazione where pratica = '" + n + "'"));
        id.put("avviso", righe(a, "select id from avviso where pratica = '" + n + "'"));
        id.put("registrazione", righe(a, "select id from registrazione where pratica = '" + n + "'"));
        id.put("segnatura", righe(a, "select segnatura from registrazione where pratica = '" + n + "' and segnatura is not null"));
        id.put("verifica", righe(a, "select v.id from verifica_firma v join documento d on d.id = v.documento where d.pratica = '"
                + presentata + "'"));
        id.put("assenza", righe(a, "select id from assenza where motivo = 'Gita del canarino'"));
        id.put("istat", List.of(FIRENZE.valore()));
        id.put("nomeUtente", List.of("istruttore.firenze", "responsabile.firenze"));
        id.put("ruolo", List.of("istruttore"));
        id.put("definizione", righe(a, "select definizione from modello_in_uso"));
    }

    private static List<String> righe(Attrezzi a, String domanda) {
        return a.base().sql(domanda).query((r, i) -> r.getString(1)).list();
    }

    @SuppressWarnings("unchecked")
    private static PraticaId bozza(Attrezzi a) {
        Map<String, Map<String, Object>> cambi = new HashMap<>();
        a.moduli().esempio("Cila").perQuadro().forEach((quadro, valori) -> cambi.put(quadro,
                new JsonMapper().readValue(new JsonMapper().writeValueAsString(valori)
                        .replace("Via dei Servi", "Via del canarino").replace("BNCMRC79L05D612D", CODICE_FISCALE)
                        .replace("Bianchi", "Canarino").replace("marco.bianchi", "canarino"), Map.class)));
        return a.mani().bozza(FIRENZE, cambi);
    }
}
