package it.architrave.affidabilita;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Campione;
import it.architrave.prova.Gara;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two processes share one database: what one may do once both do once, and either may be lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DueProcessiTests {

    private static final String PRATICHE = "/api/v1/pratiche/";
    private static final String ATTIVITA = "/api/v1/attivita/";
    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
            + "/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path cartella;
    private static DueProcessi due;

    @BeforeAll
    static void partonoInsiemeSuUnaBaseVuota() throws Exception {
        due = DueProcessi.suUnaBaseVuota(cartella.resolve("dati"));
        for (int i = 0; i < 4; i++) {
            due.sql("insert into utente (nome_utente, nome, codice_fiscale, email, impronta, ruoli, dimostrativo)"
                    + " select 'gara" + i + "', 'Concorrente " + i + "', '', email, impronta, ruoli, true from utente"
                    + " where nome_utente = 'istruttore.firenze'");
            due.sql("insert into incarico (nome_utente, comune, ruolo) values ('gara" + i + "', '048017', 'istruttore')");
        }
    }

    @AfterAll
    static void finiscono() {
        due.close();
    }

    @Test
    @Order(1)
    void partitiInsiemeHannoDepositatoIModelliUnaVoltaSola() throws Exception {
        assertThat(due.sql("select count(*) from act_re_deployment")).containsExactly("1");
        assertThat(due.sql("select procedimento from modello_in_uso")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(due.sql("select codice || ' ' || ambito from parametro where nota = 'solo dimostrazione'")).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void diChiPrendeECompletaDaDueProcessiUnoSoloRiesceEGliAltriNeLeggonoIlNome() throws Exception {
        try (Gara gara = new Gara()) {
            for (int prova = 0; prova < Campione.di(1_000, 4); prova++) {
                String numero = presenta(prova);
                String compito = compito(numero);
                int quanti = Gara.quanti(prova);
                int vincitore = unico(gara.corre(atti(quanti, i -> due.rest(i, chi(i), "POST", ATTIVITA + compito
                        + "/presa-in-carico", ""))), "presa in carico da Concorrente ");
                unico(gara.corre(atti(quanti, i -> due.rest(i, chi(vincitore), "POST", ATTIVITA + compito + "/completamento",
                        "{\"esito\":\"COMPLETA\"}"))), "completata da Concorrente " + vincitore % 4);
                assertThat(due.sql("select count(*) from attivita_svolta where id = '" + compito + "'")).containsExactly("1");
                assertThat(due.sql("select count(*) from giornale where fatto like 'Verifica della completezza%' and numero = '"
                        + numero + "'")).containsExactly("1");
            }
        }
    }

    @Test
    @Order(3)
    void traChiCompletaEChiRinunciaDaDueProcessiLaRinunciaValeUnaVolta() throws Exception {
        try (Gara gara = new Gara()) {
            for (int prova = 0; prova < Campione.di(1_000, 4); prova++) {
                String numero = presenta(prova);
                String compito = compito(numero);
                due.rest(prova, "gara0", "POST", ATTIVITA + compito + "/presa-in-carico", "");
                int resto = prova % 2;
                var risposte = gara.corre(atti(Gara.quanti(prova), i -> i / 2 % 2 == resto
                        ? due.rest(i, "gara0", "POST", ATTIVITA + compito + "/completamento", "{\"esito\":\"COMPLETA\"}")
                        : due.rest(i, "geometra", "POST", PRATICHE + numero + "/ritiro", "{\"motivo\":\"Ripensamento.\"}")));
                assertThat(risposte).allSatisfy(r -> assertThat(r.statusCode()).as(r.body()).isIn(201, 204, 409));
                assertThat(risposte.stream().filter(r -> r.statusCode() == 204).count()).isLessThanOrEqualTo(1);
                assertThat(risposte).filteredOn(r -> r.statusCode() == 409).allSatisfy(r -> assertThat(r.body())
                        .containsAnyOf("Laura Conti", "Concorrente 0").contains(" alle "));
                long rinunce = risposte.stream().filter(r -> r.statusCode() == 201).count();
                assertThat(rinunce).isLessThanOrEqualTo(1);
                assertThat(due.sql("select count(*) from comunicazione where pratica = '" + numero + "'"))
                        .containsExactly(String.valueOf(rinunce));
            }
        }
    }

    @Test
    @Order(4)
    void unTermineScadeUnaVoltaUnAvvisoParteUnaVoltaEUnaRegistrazioneSiFaUnaVolta() throws Exception {
        String numero = invitata(0);
        new GaraDelTermine(due, numero).scade();
        assertThat(DueProcessi.finoA(List.of("DECORSO"), () -> due.sql("select stato from termine where numero = '" + numero + "'")))
                .containsExactly("DECORSO");
        assertThat(due.sql("select count(*) from act_ru_incident")).containsExactly("0");
        assertThat(due.sql("select count(*) from giornale where fatto like 'Termine%' and numero = '" + numero + "'"))
                .containsExactly("1");

        assertThat(DueProcessi.finoA(List.of("0"), () -> due.sql("select count(*) from avviso where spedito_il is null")))
                .containsExactly("0");
        assertThat(DueProcessi.finoA(List.of("0"), () -> due.sql("select count(*) from registrazione where stato <> 'REGISTRATA'")))
                .containsExactly("0");
        assertThat(due.sql("select fatto || numero from giornale where fatto like 'Protocollata%'")).doesNotHaveDuplicates();
        assertThat(due.sql("select count(*) - count(distinct numero || fatto) from giornale where fatto like 'Protocollata%'"))
                .containsExactly("0");
        try (var posta = Files.list(cartella.resolve("dati/posta"))) {
            assertThat(posta.filter(f -> f.toString().endsWith(".eml")).count())
                    .isEqualTo(Long.parseLong(due.sql("select count(*) from avviso").get(0)));
        }
    }

    @Test
    @Order(5)
    void traLaSvegliaDelTermineELaRispostaNelloStessoIstanteNeValeUnaSolaELAltraLoSa() throws Exception {
        for (int prova = 0; prova < Campione.di(300, 4); prova++) {
            var gara = new GaraDelTermine(due, invitata(prova));
            gara.unoSolo(gara.corre(prova));
        }
    }

    @Test
    @Order(6)
    void traLaSvegliaDelControlloEIlDivietoNelloStessoIstanteDecideIlGiornoDellAttoENeValeUnoSolo() throws Exception {
        for (int prova = 0; prova < Campione.di(300, 4); prova++) {
            String numero = presenta(prova, "048033");
            String compito = campo(due.rest(prova / 2 + 1, "responsabile.pontassieve", "POST", PRATICHE + numero + "/controllo/divieto", ""), "id");
            new GaraDelControllo(due, numero, compito).corre(prova);
        }
        assertThat(due.sql("select valore from contatore where serie like 'atto/048033/%'")).as("numeri senza buchi")
                .isEqualTo(due.sql("select count(*) from provvedimento where comune = '048033'"));
    }

    @Test
    @Order(7)
    void persoUnProcessoLaSessioneELaBozzaAMetaRestanoNellAltro() throws Exception {
        HttpResponse<String> accesso = due.pagina(0, "/accesso", "");
        HttpResponse<String> entrato = due.modulo(0, "/accesso", cookie(accesso), "username=geometra&password=architrave&_csrf="
                + gettone(accesso));
        String cookie = cookie(entrato);
        String bozza = apre(0, "048017");
        String titolare = "/sportello/pratiche/" + bozza + "/dati/titolare";
        HttpResponse<String> quadro = due.pagina(0, titolare, cookie);
        assertThat(due.modulo(0, titolare, cookie, "azione=aggiorna&cognome=Brunelleschi&_csrf=" + gettone(quadro)).statusCode())
                .isEqualTo(302);

        due.processo(0).uccidi();

        HttpResponse<String> ripresa = due.pagina(1, titolare, cookie);
        assertThat(ripresa.statusCode()).isEqualTo(200);
        assertThat(ripresa.body()).contains("Brunelleschi");
        assertThat(due.modulo(1, titolare, cookie, "azione=aggiorna&cognome=Brunelleschi&nome=Filippo&_csrf="
                + gettone(quadro)).statusCode()).as("anche il modulo aperto prima si invia").isEqualTo(302);
        assertThat(due.pagina(1, titolare, cookie).body()).contains("Filippo");
    }

    private interface AttoNumerato {
        HttpResponse<String> compie(int i) throws Exception;
    }

    private static List<Callable<HttpResponse<String>>> atti(int quanti, AttoNumerato atto) {
        List<Callable<HttpResponse<String>>> atti = new ArrayList<>();
        for (int i = 0; i < quanti; i++) {
            int quale = i;
            atti.add(() -> atto.compie(quale));
        }
        return atti;
    }

    /** The only one that went well; the others are refused with these words. */
    private static int unico(List<HttpResponse<String>> risposte, String parole) {
        List<HttpResponse<String>> riuscite = risposte.stream().filter(r -> r.statusCode() / 100 == 2).toList();
        // A task is taken again without complaint by who has it already: then they all went well for one person.
        assertThat(riuscite.stream().map(r -> r.statusCode() == 200 ? chi(risposte.indexOf(r)) : r.toString()).distinct())
                .as(() -> risposte.stream().map(HttpResponse::body).toList().toString()).hasSize(1);
        if (riuscite.get(0).statusCode() == 204) {
            assertThat(riuscite).hasSize(1);
        }
        risposte.stream().filter(r -> r.statusCode() / 100 != 2).forEach(r -> {
            assertThat(r.statusCode()).as(r.body()).isEqualTo(409);
            assertThat(r.body()).contains(parole);
        });
        return risposte.indexOf(riuscite.get(0));
    }

    private static String chi(int i) {
        return "gara" + i % 4;
    }

    private static String apre(int quale, String comune) throws Exception {
        return campo(due.rest(quale, "geometra", "POST", "/api/v1/pratiche", "{\"procedimento\":\"Cila\",\"comune\":\"" + comune
                + "\"}"), "id");
    }

    private static String presenta(int quale) throws Exception {
        return presenta(quale, "048017");
    }

    private static String presenta(int quale, String comune) throws Exception {
        String bozza = apre(quale, comune);
        String oggi = LocalDate.now(ZoneId.of("Europe/Rome")).toString();
        for (var quadro : JsonMapper.shared().readTree(Files.readString(Path.of("forms/cila/esempio.json"))
                .replaceAll("@oggi([+-]\\d+)?", oggi)).properties()) {
            assertThat(due.rest(quale, "geometra", "PUT", PRATICHE + bozza + "/quadri/" + quadro.getKey(),
                    quadro.getValue().toString()).statusCode()).isEqualTo(200);
        }
        for (String codice : List.of("procura", "documentoIdentita", "elaboratiGrafici")) {
            assertThat(due.allega(quale, "geometra", PRATICHE + bozza + "/allegati", codice, PDF).statusCode()).isLessThan(300);
        }
        return campo(due.rest(quale, "geometra", "POST", PRATICHE + bozza + "/presentazione", ""), "numero");
    }

    /** A case whose party has been invited to complete it, by when. */
    private static String invitata(int quale) throws Exception {
        String numero = presenta(quale);
        completa("istruttore.firenze", compito(numero), "{\"esito\":\"DA_REGOLARIZZARE\",\"rilievi\":\"Mancano le quote.\"}");
        completa("responsabile.firenze", compito(numero), "{\"testo\":\"Si invita a integrare.\",\"richieste\":[{\"tipo\":"
                + "\"ELABORATO\",\"oggetto\":\"Pianta quotata\",\"motivo\":\"Le quote servono.\"}]}");
        return numero;
    }

    private static void completa(String chi, String compito, String risposte) throws Exception {
        due.rest(0, chi, "POST", ATTIVITA + compito + "/presa-in-carico", "");
        var risposta = due.rest(1, chi, "POST", ATTIVITA + compito + "/completamento", risposte);
        assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(204);
    }

    private static String compito(String numero) throws Exception {
        return due.sql("select id from scrivania_attivita where numero = '" + numero + "'").get(0);
    }

    private static String campo(HttpResponse<String> risposta, String nome) {
        assertThat(risposta.statusCode()).as(risposta.body()).isLessThan(300);
        return JsonMapper.shared().readTree(risposta.body()).path(nome).asString();
    }

    private static String cookie(HttpResponse<String> risposta) {
        return risposta.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String gettone(HttpResponse<String> pagina) {
        return java.net.URLEncoder.encode(pagina.body().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1"),
                StandardCharsets.UTF_8);
    }
}
