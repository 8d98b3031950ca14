package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import it.architrave.affidabilita.Cliente.Risposta;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An officer's program: takes the oldest task of the queue and completes it, one way or another. */
final class Addetto {

    private static final String ATTIVITA = "/api/v1/attivita";

    private final String utente;
    private final Cliente cliente;
    private final Diario diario;
    private final Lavoro lavoro;
    private final Random caso;

    Addetto(String utente, Cliente cliente, Diario diario, Lavoro lavoro, Random caso) {
        this.utente = utente;
        this.cliente = cliente;
        this.diario = diario;
        this.lavoro = lavoro;
        this.caso = caso;
    }

    /** One task, when there is one. */
    void giro() throws InterruptedException {
        lavoro.attende(utente);
        Risposta coda = cliente.get(utente, ATTIVITA);
        JsonNode voce = coda.riuscita() ? prima(coda.json().path("attivita")) : null;
        if (voce == null) {
            return; // The case was withdrawn meanwhile, or its filing is not answered yet and its task comes later.
        }
        PraticaAttesa pratica = diario.conNumero(voce.path("numero").asString());
        if (pratica == null) {
            lavoro.arriva(utente);
            return;
        }
        String id = voce.path("id").asString();
        Risposta presa = cliente.manda(utente, "POST", ATTIVITA + "/" + id + "/presa-in-carico", "", "");
        if (presa.riuscita()) {
            completa(pratica, id, voce.path("nome").asString());
        } else {
            ammesso(presa, "presa in carico di " + id + " in " + pratica);
        }
    }

    private void completa(PraticaAttesa pratica, String id, String nome) throws InterruptedException {
        Atto atto = diario.staPer(pratica, Genere.COMPITO, utente, id, nome);
        String risposte = risposte(nome);
        Risposta risposta = cliente.manda(utente, "POST", ATTIVITA + "/" + id + "/completamento", "", risposte);
        // A repeated completion is told that the task is done: it was, by the request that got no answer.
        boolean giaMio = risposta.ritentata() && risposta.stato() == 409 && risposta.corpo().contains("già stata completata");
        if (!risposta.riuscita() && !giaMio) {
            diario.rifiutato(pratica, atto, risposta.stato() + " " + risposta.corpo());
            ammesso(risposta, pratica + " " + atto);
            return;
        }
        diario.confermato(pratica, atto, risposte);
        if (risposte.contains("DA_REGOLARIZZARE")) {
            lavoro.arriva(Citta.account("responsabile", pratica.comune()));
        }
        if (nome.startsWith("Invitare")) {
            lavoro.invitata(pratica);
        }
    }

    /** A withdrawal may have taken the task away; anything else is not expected. */
    private void ammesso(Risposta risposta, String che) {
        if (risposta.stato() != 404 && risposta.stato() != 409) {
            diario.sorpresa(che + ": " + risposta);
        }
    }

    private static @Nullable JsonNode prima(JsonNode attivita) {
        return attivita.isEmpty() ? null : attivita.get(0);
    }

    private String risposte(String nome) {
        if (nome.startsWith("Verificare")) {
            return switch (caso.nextInt(4)) {
                case 0 -> "{\"esito\":\"DA_REGOLARIZZARE\",\"rilievi\":\"Mancano le quote.\"}";
                case 1 -> "{\"esito\":\"LACUNA_MINORE\",\"rilievi\":\"Refuso nel civico.\"}";
                default -> "{\"esito\":\"COMPLETA\"}";
            };
        }
        if (nome.startsWith("Invitare")) {
            return "{\"testo\":\"Si invita a integrare.\",\"richieste\":[{\"tipo\":\"ELABORATO\",\"oggetto\":\"Pianta quotata\","
                    + "\"motivo\":\"Le quote servono alla verifica.\"}]}";
        }
        if (nome.startsWith("Esaminare")) {
            return caso.nextInt(3) == 0 ? "{\"esito\":\"RILIEVO\",\"annotazione\":\"L'elaborato non è quotato.\"}"
                    : "{\"esito\":\"PRESA_VISIONE\"}";
        }
        return "{\"lavoriIniziati\":\"no\"}";
    }
}
