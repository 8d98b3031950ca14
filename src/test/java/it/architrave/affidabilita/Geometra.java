package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import it.architrave.affidabilita.Cliente.Risposta;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A surveyor's program: fills in CILAs, attaches, files, and afterwards completes, answers, ends or withdraws them. */
final class Geometra {

    private static final String UTENTE = "geometra";
    private static final String PRATICHE = "/api/v1/pratiche";

    private final Cliente cliente;
    private final Diario diario;
    private final Lavoro lavoro;
    private final Random caso;
    private final EsempioCila esempio = new EsempioCila();

    Geometra(Cliente cliente, Diario diario, Lavoro lavoro, Random caso) {
        this.cliente = cliente;
        this.diario = diario;
        this.lavoro = lavoro;
        this.caso = caso;
    }

    /** One filing and what this surveyor does next; or an answer to an invitation, if one waits. */
    void giro() throws InterruptedException {
        PraticaAttesa invitata = lavoro.inviti().poll();
        if (invitata != null) {
            comunica(invitata, "RISPOSTA_INVITO", "{\"tipo\":\"RISPOSTA_INVITO\",\"dati\":{\"testo\":\"Ecco quanto chiesto.\"}}",
                    "istruttore");
        }
        PraticaAttesa pratica = apre(Citta.COMUNI.get(caso.nextInt(Citta.COMUNI.size())));
        if (pratica == null) {
            return;
        }
        for (Map.Entry<String, String> quadro : esempio.quadri(pratica.bozza()).entrySet()) {
            salva(pratica, quadro.getKey(), quadro.getValue());
        }
        for (String codice : EsempioCila.ALLEGATI) {
            allega(pratica, pratica.bozza(), codice);
        }
        presenta(pratica);
        if (pratica.numero() != null) {
            prosegue(pratica, pratica.numero());
        }
    }

    /** Null when nobody answered: whether the draft exists, nobody knows, and another is opened. */
    private @org.jspecify.annotations.Nullable PraticaAttesa apre(String comune) throws InterruptedException {
        diario.staPerAprire();
        Optional<Risposta> risposta = cliente.mandaUnaVolta(UTENTE, "POST", PRATICHE,
                "{\"procedimento\":\"Cila\",\"comune\":\"" + comune + "\"}");
        if (risposta.isEmpty()) {
            return null;
        }
        if (!risposta.get().riuscita()) {
            diario.sorpresa("apertura: " + risposta.get());
            return null;
        }
        return diario.aperta(risposta.get().campo("id"), comune);
    }

    private void salva(PraticaAttesa pratica, String codice, String valori) throws InterruptedException {
        Atto atto = diario.staPer(pratica, Genere.QUADRO, UTENTE, codice, valori);
        conclude(pratica, atto, cliente.manda(UTENTE, "PUT", PRATICHE + "/" + pratica.bozza() + "/quadri/" + codice, "", valori),
                "");
    }

    /** An upload has no key: whether one that got no answer came in, the list of documents says. */
    private String allega(PraticaAttesa pratica, String dove, String codice) throws InterruptedException {
        FileCasuale file = FileCasuale.di(caso, codice);
        String percorso = PRATICHE + "/" + dove + "/allegati";
        Atto atto = diario.staPer(pratica, Genere.DOCUMENTO, UTENTE, file.impronta(), codice);
        while (true) {
            Optional<Risposta> risposta = cliente.carica(UTENTE, percorso, codice, file);
            if (risposta.isPresent()) {
                conclude(pratica, atto, risposta.get(), risposta.get().campo("id"));
                return atto.risposta();
            }
            Risposta elenco = cliente.get(UTENTE, percorso);
            for (JsonNode documento : elenco.json()) {
                if (documento.path("impronta").asString("").equals(file.impronta())) {
                    diario.confermato(pratica, atto, documento.path("id").asString());
                    return atto.risposta();
                }
            }
        }
    }

    private void presenta(PraticaAttesa pratica) throws InterruptedException {
        Atto atto = diario.staPer(pratica, Genere.PRESENTAZIONE, UTENTE, UUID.randomUUID().toString(), "");
        Risposta risposta = cliente.manda(UTENTE, "POST", PRATICHE + "/" + pratica.bozza() + "/presentazione",
                atto.riferimento(), "");
        if (risposta.riuscita()) {
            diario.presentata(pratica, risposta.campo("numero"));
            if (Citta.verifica(pratica.comune())) {
                lavoro.arriva(Citta.account("istruttore", pratica.comune()));
            }
        }
        conclude(pratica, atto, risposta, risposta.riuscita() ? risposta.campo("ricevuta") : risposta.corpo());
    }

    private void prosegue(PraticaAttesa pratica, String numero) throws InterruptedException {
        switch (caso.nextInt(5)) {
            case 0, 1 -> {
                String documento = allega(pratica, numero, "comunicazione");
                comunica(pratica, "INTEGRAZIONE", "{\"tipo\":\"INTEGRAZIONE\",\"dati\":{\"testo\":\"Si allega un elaborato.\"},"
                        + "\"documenti\":[\"" + documento + "\"]}", "sportello");
            }
            case 2 -> comunica(pratica, "RINUNCIA", "{\"motivo\":\"Il titolare ci ha ripensato.\"}", "sportello");
            case 3 -> comunica(pratica, "FINE_LAVORI", "{\"tipo\":\"FINE_LAVORI\",\"dati\":{\"data\":\"" + EsempioCila.oggi()
                    + "\",\"ultimazione\":\"TOTALE\",\"catasto\":\"NON_DOVUTO\"}}", "");
            default -> { }
        }
    }

    private void comunica(PraticaAttesa pratica, String tipo, String corpo, String ufficio) throws InterruptedException {
        Atto atto = diario.staPer(pratica, Genere.COMUNICAZIONE, UTENTE, UUID.randomUUID().toString(), tipo);
        Risposta risposta = cliente.manda(UTENTE, "POST", PRATICHE + "/" + pratica.numero()
                + (tipo.equals("RINUNCIA") ? "/ritiro" : "/comunicazioni"), atto.riferimento(), corpo);
        if (risposta.riuscita() && !ufficio.isEmpty()) {
            lavoro.arriva(Citta.account(ufficio, pratica.comune()));
        }
        if (risposta.stato() == 409) {
            diario.rifiutato(pratica, atto, risposta.corpo());
        } else {
            conclude(pratica, atto, risposta, risposta.riuscita() ? risposta.campo("ricevuta") : "");
        }
    }

    private void conclude(PraticaAttesa pratica, Atto atto, Risposta risposta, String esito) {
        if (risposta.riuscita()) {
            diario.confermato(pratica, atto, esito);
        } else {
            diario.rifiutato(pratica, atto, risposta.stato() + " " + risposta.corpo());
            diario.sorpresa(pratica + " " + atto);
        }
    }
}
