package it.architrave.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import it.architrave.prova.Navigatore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first filing as people live it: from the page of a municipality to the conclusion, each before their own screen. */
@ProvaNelNavigatore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrimaPresentazioneBrowserTests {

    @LocalServerPort
    private int porta;
    private Navigatore navigatore;

    @BeforeAll
    void apreIlNavigatore() {
        navigatore = new Navigatore(porta);
    }

    @AfterAll
    void chiudeIlNavigatore() {
        navigatore.close();
    }

    @Test
    void unaCilaVaDalloSportelloAllaConclusione() {
        String pratica;
        try (Visita geometra = navigatore.visita()) {
            apreUnaBozza(geometra);
            scriveIQuadri(geometra);
            completaConGliEsempi(geometra);
            pratica = presenta(geometra);
        }
        String numero = pratica.substring(pratica.lastIndexOf('/') + 1);
        verifica(numero);
        invita(numero);
        risponde(pratica);
        ritieneCompleta(numero);
        comunicaLaFineDeiLavori(pratica);
        nonSiVedeDaFuori(numero);
    }

    @Test
    void laRegiaVedeModelliEIncidenti() {
        try (Visita regia = navigatore.visita()) {
            regia.entra("regia").vede("Modelli in uso").guarda("50-modelli").segue("CILA");
            regia.pagina().waitForSelector("[data-diagramma] svg .djs-shape");
            regia.guarda("51-modello").vai("/regia/incidenti").vede("Incidenti").guarda("52-incidenti");
        }
    }

    @Test
    void siPresentaAncheSenzaJavaScript() {
        try (Visita geometra = navigatore.senzaJavaScript()) {
            geometra.entra("geometra").vai("/sportello/comuni/fiesole/cila").preme("Presenta la CILA").segue("Localizzazione")
                    .preme("Aggiungi a “Immobili interessati”").scrive("immobili-0--indirizzo-via", "Via Gramsci")
                    .preme("Aggiungi a “Identificativi catastali”").scrive("immobili-0--catasto-0--foglio", "12")
                    .preme("Aggiorna il modulo");
            assertThat(geometra.pagina().inputValue("#immobili-0--catasto-0--foglio")).isEqualTo("12");
            geometra.preme("Riempi con dati di esempio").segue("Allegati").preme("Carica allegati di esempio")
                    .segue("Riepilogo e presentazione").preme("Presenta la pratica").vede("Ricevuta di presentazione");
        }
    }

    @Test
    void conLaSolaTastieraSiVedeSempreDoveSiE() {
        try (Visita cittadino = navigatore.visita()) {
            cittadino.entra("cittadino").vai("/sportello/comuni/fiesole/cila").preme("Presenta la CILA");
            cittadino.vai(cittadino.pagina().url());
            List<String> fermate = cittadino.percorreConLaTastiera(60);
            assertThat(fermate).startsWith("Vai al contenuto", "Vai al piè di pagina", "Esci")
                    .contains("Vai al quadro", "Riempi con dati di esempio", "cognome", "nascita-luogo", "contatti-fax", "Salva e continua")
                    .noneMatch(f -> f.endsWith("(non si vede)"));
            cittadino.vai(cittadino.pagina().url());
            cittadino.pagina().keyboard().press("Tab");
            cittadino.pagina().keyboard().press("Enter");
            assertThat(cittadino.attivo()).isEqualTo("contenuto");
        }
    }

    private static void apreUnaBozza(Visita geometra) {
        geometra.vai("/").guarda("01-inizio").segue("Sesto Fiorentino").guarda("02-comune").segue("Vai alla scheda del servizio")
                .guarda("03-servizio").segue("Accedi e presenta la CILA").guarda("04-accesso").accede("geometra")
                .guarda("05-nuova").preme("Inizia la compilazione").guarda("06-titolare");
    }

    private static void scriveIQuadri(Visita geometra) {
        geometra.scrive("cognome", "Bianchi").scrive("nome", "Marco").scrive("codiceFiscale", "BNCMRC79L05D612X")
                .spunta("nascita-luogo").preme("Salva e continua").vede("C’è un problema").guarda("07-titolare-errori");
        geometra.pagina().locator("[data-riepilogo-errori] a[href='#codiceFiscale']").click();
        assertThat(geometra.attivo()).isEqualTo("codiceFiscale");
        geometra.scrive("codiceFiscale", "BNCMRC79L05D612D");
        assertThat(geometra.pagina().locator("[data-riepilogo-errori] a[href='#codiceFiscale']").count()).isZero();
        geometra.segue("Localizzazione").preme("Aggiungi a “Immobili interessati”")
                .scrive("immobili-0--indirizzo-via", "Via dei Servi").preme("Aggiungi a “Identificativi catastali”")
                .scrive("immobili-0--catasto-0--foglio", "166").preme("Aggiungi a “Identificativi catastali”")
                .scrive("immobili-0--catasto-1--foglio", "167").guarda("08-localizzazione")
                .preme("Rimuovi “Identificativi catastali – 1”");
        assertThat(geometra.pagina().inputValue("#immobili-0--catasto-0--foglio")).isEqualTo("167");
        assertThat(geometra.pagina().locator("#immobili-0--catasto-1--foglio").count()).isZero();
    }

    private static void completaConGliEsempi(Visita geometra) {
        geometra.preme("Riempi con dati di esempio").segue("Qualificazione").guarda("09-qualificazione")
                .segue("Tecnici incaricati").guarda("10-tecnici").segue("Imprese esecutrici").guarda("11-imprese")
                .segue("Atti di assenso").mostra("12-assensi").segue("Asseverazione").guarda("13-asseverazione")
                .segue("Allegati").guarda("14-allegati").allega("file-elaboratiGrafici", "progetto.pdf")
                .nellaRiga("Elaborati grafici", "Carica").vede("File caricato").segue("Firma").guarda("15-firma")
                .segue("Riepilogo e presentazione").vede("C’è un problema").guarda("16-riepilogo-problemi");
        geometra.segue("«Procura").preme("Carica allegati di esempio").guarda("17-allegati-caricati").segue("Riepilogo e presentazione")
                .vede("La pratica è completa").mostra("18-riepilogo");
    }

    private static String presenta(Visita geometra) {
        geometra.preme("Presenta la pratica").vede("Ricevuta di presentazione").guarda("19-ricevuta")
                .segue("Vai alla pratica").guarda("20-pratica");
        String pratica = URI.create(geometra.pagina().url()).getPath();
        geometra.vai("/area-personale").guarda("21-area-personale");
        return pratica;
    }

    private void verifica(String numero) {
        try (Visita istruttore = navigatore.visita()) {
            istruttore.entra("istruttore.sesto-fiorentino").vede(numero).guarda("30-coda").vai("/scrivania/pratiche")
                    .mostra("31-pratiche").segue(numero);
            istruttore.pagina().waitForSelector("[data-diagramma] svg .djs-shape");
            istruttore.guarda("32-pratica").segue("Verificare la completezza").mostra("33-attivita-libera")
                    .preme("Prendi in carico").pagina().check("input[name=esito][value=DA_REGOLARIZZARE]");
            istruttore.pagina().waitForSelector("#rilievi");
            istruttore.siAspetta(422).preme("Completa").vede("Rilievi: Manca").guarda("34-verifica-errori")
                    .scrive("rilievi", "Manca la sezione dello stato di progetto.").preme("Completa")
                    .vede("Da fare nel mio ufficio").mostra("35-coda-dopo");
        }
    }

    private void ritieneCompleta(String numero) {
        try (Visita istruttore = navigatore.visita()) {
            istruttore.entra("istruttore.sesto-fiorentino").vai("/scrivania/pratiche/" + numero).mostra("39-pratica-regolarizzata")
                    .segue("Verificare la completezza").preme("Prendi in carico").spunta("esito").preme("Completa")
                    .vede("Da fare nel mio ufficio");
        }
    }

    private void invita(String numero) {
        try (Visita responsabile = navigatore.visita()) {
            responsabile.entra("responsabile.sesto-fiorentino").nellaRiga(numero, "Prendi in carico");
            if (!responsabile.pagina().url().contains("/attivita/")) {
                responsabile.vai("/scrivania/mie").mostra("36-mie").segue("Invitare a regolarizzare");
            }
            responsabile.preme("Aggiungi a “Richieste”").sceglie("richieste-0--tipo", "ELABORATO")
                    .scrive("richieste-0--oggetto", "Sezione dello stato di progetto")
                    .scrive("richieste-0--motivo", "L'elaborato presentato mostra soltanto la pianta.").guarda("37-invito")
                    .preme("Completa").mostra("38-invitata");
        }
    }

    private void risponde(String pratica) {
        try (Visita geometra = navigatore.visita()) {
            geometra.entra("geometra").vai(pratica).vede("Sezione dello stato di progetto").guarda("40-pratica-invito")
                    .segue("Rispondi all’invito").vede("Sezione dello stato di progetto").allega("file", "sezione.pdf")
                    .scrive("testo", "Alleghiamo la sezione.").guarda("41-risposta").preme("Invia")
                    .vede("Ricevuta: Risposta").guarda("42-ricevuta-risposta");
        }
    }

    private void comunicaLaFineDeiLavori(String pratica) {
        try (Visita geometra = navigatore.visita()) {
            geometra.entra("geometra").vai(pratica).segue("Fine").guarda("43-fine-lavori")
                    .scrive("data", OrologioDiProva.oggi().toString()).spunta("ultimazione").spunta("catasto-1").preme("Invia")
                    .vede("Ricevuta: Fine").mostra("44-ricevuta-fine").segue("Vai alla pratica").vede("Conclusa")
                    .guarda("45-pratica-conclusa");
        }
    }

    private void nonSiVedeDaFuori(String numero) {
        try (Visita altrove = navigatore.visita()) {
            altrove.entra("istruttore.fiesole").siAspetta(404).vai("/scrivania/pratiche/" + numero)
                    .vede("non trovata").guarda("49-non-trovata");
            assertThat(altrove.pagina().getByRole(AriaRole.MAIN).textContent())
                    .doesNotContain("Via dei Servi");
            assertThat(altrove.pagina().locator("header").textContent()).contains("Istruttore tecnico di Fiesole");
        }
    }
}
