package it.architrave.sportello;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the REST interface refuses, and that each refusal is a problem+json in Italian that names what is wrong. */
@ProvaIntegrata
class InterfacciaRestTests {

    private static final String PRATICHE = "/api/v1/pratiche";

    @Autowired
    private Rete rete;
    @Autowired
    private Mani mani;

    @Test
    void senzaCredenzialiNonSiEntra() throws Exception {
        rifiuto(rete.get("", "/api/v1/attivita"), 401, "Credenziali");
    }

    @Test
    void unaPersonaNonDiUfficioNonVedeLaCoda() throws Exception {
        rifiuto(rete.get("geometra", "/api/v1/attivita"), 403, "ruolo");
    }

    @Test
    void unComuneFuoriDallaCittaERifiutatoNominandoIlCampo() throws Exception {
        rifiuto(apri("Cila", "015146"), 422, "\"campo\":\"comune\"");
        rifiuto(apri("Cila", "pippo"), 422, "\"campo\":\"comune\"");
    }

    @Test
    void unProcedimentoSconosciutoERifiutatoNominandoIlCampo() throws Exception {
        rifiuto(apri("Permesso", "048017"), 422, "\"campo\":\"procedimento\"");
    }

    @Test
    void unCorpoCheNonEJsonERifiutato() throws Exception {
        rifiuto(rete.json("geometra", "POST", PRATICHE, "{procedimento"), 400, "JSON");
    }

    @Test
    void unTestoConIlCarattereNulERifiutatoOvunqueStia() throws Exception {
        String quadro = PRATICHE + "/" + bozza() + "/quadri/titolare";
        rifiuto(rete.json("geometra", "PUT", quadro, "{\"cognome\":\"Bian\\u0000chi\"}"), 400, "non");
        rifiuto(rete.json("geometra", "PUT", quadro, "{\"residenza\":{\"via\":\"\\u0000\"}}"), 400, "non");
        rifiuto(rete.json("geometra", "POST", PRATICHE, "{\"procedimento\":\"Cila\\u0000\",\"comune\":\"048017\"}"), 400, "non");
        assertThat(rete.json("geometra", "PUT", quadro, "{\"cognome\":\"Bianchi\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void unQuadroSconosciutoERifiutato() throws Exception {
        rifiuto(rete.json("geometra", "PUT", PRATICHE + "/" + bozza() + "/quadri/zeta", "{}"), 404, "zeta");
    }

    @Test
    void leRisposteSbagliateSiSalvanoESiDiceCheCosaNonVa() throws Exception {
        var risposta = rete.json("geometra", "PUT", PRATICHE + "/" + bozza() + "/quadri/titolare",
                "{\"cognome\":\"Bianchi\",\"nome\":\"Marco\",\"codiceFiscale\":\"BNCMRC79L05D612X\"}");
        assertThat(risposta.statusCode()).isEqualTo(200);
        assertThat(risposta.body()).contains("\"campo\":\"codiceFiscale\"");
    }

    @Test
    void laVerificaDiceTuttoInUnaVolta() throws Exception {
        var nuova = apri("Cila", "048017");
        String id = nuova.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        var verifica = rete.get("geometra", PRATICHE + "/" + id + "/verifica");
        assertThat(verifica.body()).contains("\"quadro\":\"titolare\"", "\"quadro\":\"localizzazione\"",
                "\"quadro\":\"allegati\"", "\"quadro\":\"asseverazione\"");
        rifiuto(rete.json("geometra", "POST", PRATICHE + "/" + id + "/presentazione", ""), 422, "\"problemi\"");
    }

    @Test
    void unFileVuotoTravestitoOSenzaPostoERifiutato() throws Exception {
        String allegati = PRATICHE + "/" + bozza() + "/allegati";
        rifiuto(rete.file("geometra", allegati, "elaboratiGrafici", "vuoto.pdf", new byte[0]), 422, "vuoto");
        rifiuto(rete.file("geometra", allegati, "elaboratiGrafici", "finto.pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)), 422, "finto.pdf");
        rifiuto(rete.file("geometra", allegati, "nonPrevisto", "a.pdf", "%PDF-1.4 ".getBytes(StandardCharsets.UTF_8)), 422,
                "nonPrevisto");
    }

    @Test
    void unFileTroppoGrandeERifiutatoConLeParoleDelPerche() throws Exception {
        rifiuto(rete.file("geometra", PRATICHE + "/" + bozza() + "/allegati", "elaboratiGrafici", "enorme.pdf",
                new byte[51 * 1024 * 1024]), 413, "dimensione massima");
    }

    @Test
    void unIndirizzoOUnMetodoCheNonCeLoDiceAiProgrammi() throws Exception {
        rifiuto(rete.get("geometra", PRATICHE + "/a/b/c"), 404, "nulla");
        rifiuto(rete.json("geometra", "PUT", PRATICHE + "/" + bozza() + "/verifica", "{}"), 405, "PUT");
    }

    @Test
    void laPresentazioneVuoleLaChiaveDiIdempotenza() throws Exception {
        var senza = rete.file("geometra", PRATICHE + "/" + bozza() + "/presentazione", "x", "x", new byte[0]);
        rifiuto(senza, 400, "Idempotency-Key");
    }

    @Test
    void unaPraticaPresentataNonSiModificaPiu() throws Exception {
        PraticaId id = mani.bozza(FIESOLE, Map.of());
        mani.allega(id);
        NumeroPratica numero = mani.presenta(id);
        rifiuto(rete.json("geometra", "PUT", PRATICHE + "/" + id + "/quadri/titolare", "{}"), 409, numero.valore());
    }

    @Test
    void unaBozzaSiButtaMaUnaPraticaPresentataNo() throws Exception {
        String bozza = PRATICHE + "/" + bozza();
        assertThat(rete.json("geometra", "DELETE", bozza, "").statusCode()).isEqualTo(204);
        rifiuto(rete.get("geometra", bozza), 404, "non trovata");
        PraticaId id = mani.bozza(FIESOLE, Map.of());
        mani.allega(id);
        NumeroPratica numero = mani.presenta(id);
        rifiuto(rete.json("geometra", "DELETE", PRATICHE + "/" + id, ""), 409, numero.valore());
    }

    @Test
    void unaComunicazioneSenzaTipoODiTipoIgnotoERifiutataNominandoIlCampo() throws Exception {
        String comunicazioni = PRATICHE + "/" + mani.presentata(FIESOLE) + "/comunicazioni";
        rifiuto(rete.json("geometra", "POST", comunicazioni, "{\"tipo\":\"SALUTO\"}"), 400, "«tipo»");
        rifiuto(rete.json("geometra", "POST", comunicazioni, "{\"dati\":{}}"), 400, "«tipo»");
        rifiuto(rete.json("geometra", "POST", comunicazioni, "{\"tipo\":\"FINE_LAVORI\",\"dati\":{}}"), 422,
                "\"campo\":\"ultimazione\"");
        rifiuto(rete.json("geometra", "POST", comunicazioni, "{\"tipo\":\"RISPOSTA_INVITO\",\"dati\":{\"testo\":\"a\"}}"),
                409, "inviti");
    }

    @Test
    void chiArrivaSecondoSaChiHaGiaSvoltoLAttivita() throws Exception {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String attivita = "/api/v1/attivita/" + mani.compito(numero, "Task_VerificareLaCompletezza");
        rifiuto(rete.json("istruttore.firenze", "POST", attivita + "/completamento", "{\"esito\":\"COMPLETA\"}"), 409, "carico");
        rete.json("istruttore.firenze", "POST", attivita + "/presa-in-carico", "");
        rifiuto(rete.json("istruttore.firenze", "POST", attivita + "/completamento", "{\"esito\":\"FORSE\"}"), 422,
                "\"campo\":\"esito\"");
        assertThat(rete.json("istruttore.firenze", "POST", attivita + "/completamento", "{\"esito\":\"COMPLETA\"}")
                .statusCode()).isEqualTo(204);
        rifiuto(rete.json("istruttore.firenze", "POST", attivita + "/completamento", "{\"esito\":\"COMPLETA\"}"), 409,
                "Istruttore tecnico di Firenze");
        rifiuto(rete.json("istruttore.fiesole", "POST", attivita + "/completamento", "{}"), 404, "non trovata");
    }

    @Test
    void ilContrattoEPubblicato() throws Exception {
        var contratto = rete.get("", "/v3/api-docs");
        assertThat(contratto.statusCode()).isEqualTo(200);
        assertThat(contratto.body()).contains("\"openapi\":\"3.1", "/api/v1/pratiche/{id}/presentazione",
                "/api/v1/attivita/{id}/completamento");
    }

    private HttpResponse<String> apri(String procedimento, String comune) throws Exception {
        return rete.json("geometra", "POST", PRATICHE,
                "{\"procedimento\":\"" + procedimento + "\",\"comune\":\"" + comune + "\"}");
    }

    private String bozza() {
        return mani.bozza(FIESOLE, Map.of()).toString();
    }

    private static void rifiuto(HttpResponse<String> risposta, int stato, String contiene) {
        assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(stato);
        assertThat(risposta.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(risposta.body()).contains("\"detail\"").contains(contiene);
    }
}
