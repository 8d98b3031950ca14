package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the restarted application, as a client would, for what it had told its clients. */
final class OracoloRest {

    private static final String UTENTE = "geometra";

    private final Cliente cliente;
    private final Riscontro riscontro;

    OracoloRest(Cliente cliente, Riscontro riscontro) {
        this.cliente = cliente;
        this.riscontro = riscontro;
    }

    void controlla(PraticaAttesa pratica) {
        String dove = "/api/v1/pratiche/" + (pratica.numero() == null ? pratica.bozza() : pratica.numero());
        JsonNode vista = leggi(pratica, dove);
        pratica.atti(Genere.PRESENTAZIONE).filter(Atto::confermato).forEach(a -> riscontro.uguali(Guasto.PERSO, pratica,
                "ricevuta per REST", a.risposta(), vista.path("presentazione").path("ricevuta").asString("")));
        JsonNode elenco = leggi(pratica, dove + "/allegati");
        pratica.atti(Genere.DOCUMENTO).filter(Atto::confermato).forEach(a -> {
            long quanti = elenco.valueStream().filter(d -> d.path("impronta").asString("").equals(a.riferimento())).count();
            riscontro.unaVolta(pratica + " per REST", a, quanti);
        });
        pratica.atti(Genere.DOCUMENTO).filter(Atto::confermato).findFirst().ifPresent(a -> riscontro.uguali(Guasto.IMPRONTA,
                pratica, "contenuto per REST", a.riferimento(),
                FileCasuale.impronta(cliente.osserva(UTENTE, "/api/v1/documenti/" + a.risposta()).body())));
    }

    private JsonNode leggi(PraticaAttesa pratica, String percorso) {
        var risposta = cliente.osserva(UTENTE, percorso);
        riscontro.uguali(Guasto.PERSO, pratica, percorso, 200, risposta.statusCode());
        return JsonMapper.shared().readTree(new String(risposta.body(), StandardCharsets.UTF_8));
    }
}
