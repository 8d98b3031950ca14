package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Navigatore;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The parameters as the room reads them, changes one, and extends it to a case that is already filed. */
@ProvaNelNavigatore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametriBrowserTests {

    private static final CodiceIstat SESTO = new CodiceIstat("048043");
    private static final String TERMINE = "/regia/parametri/CILA.regolarizzazione";

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private Termini termini;
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
    void laRegiaCambiaUnParametroELoEstendeAUnaPraticaAperta() {
        NumeroPratica numero = mani.invitata(SESTO, "sesto-fiorentino");
        LocalDate prima = scadenza(numero);
        try (Visita regia = navigatore.visita()) {
            regia.entra("regia").vai("/regia").segue("Parametri").vede("Termine del controllo sulla segnalazione").guarda("90-parametri");
            regia.sceglie("gruppo", "Permesso di costruire").sceglie("comune", "048043").sceglie("marca", "ORIENTAMENTI")
                    .preme("Mostra").vede("PERMESSO.preavviso").mostra("91-parametri-filtrati");
            regia.vai("/regia/parametri?gruppo=CILA").segue("Termine assegnato alla parte").guarda("92-parametro")
                    .segue("Stabilisci un nuovo valore").guarda("93-nuovo-valore");
            regia.scrive("valore", "venti").siAspetta(422).preme("Vedi l’effetto").vede("numero intero").guarda("94-errori");
            regia.sceglie("ambito", "COMUNE:048043").scrive("valore", "20").scrive("dal", "2046-01-01")
                    .scrive("fonte", "Deliberazione della Giunta 12/2026").scrive("motivo", "Il Comune dà più tempo.")
                    .preme("Vedi l’effetto").vede("Con la modifica").vede(numero.valore()).guarda("95-anteprima")
                    .preme("Torna al modulo").vede("Norma o atto");
            assertThat(regia.pagina().inputValue("#valore")).isEqualTo("20");
            regia.preme("Vedi l’effetto").preme("Registra il nuovo valore").vede("è nel registro").guarda("96-registrato");
            assertThat(scadenza(numero)).as("nessun termine aperto si sposta da sé").isEqualTo(prima);
            regia.pagina().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Deliberazione della Giunta"))
                    .first().getByText("Termini aperti").click();
            regia.vede("Se ricalcolato").guarda("97-ricalcolo");
            regia.pagina().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(numero.valore()))
                    .locator("input[type=checkbox]").check();
            regia.scrive("norma", "art. 3, comma 2, del regolamento").scrive("motivo", "Vale anche per chi aspetta già.")
                    .preme("Ricalcola i termini scelti").vede("Termini ricalcolati: 1").mostra("98-ricalcolato");
        }
        assertThat(scadenza(numero)).isAfter(prima);
        try (Visita ufficio = navigatore.visita()) {
            ufficio.entra("istruttore.sesto-fiorentino").vai("/scrivania/pratiche/" + numero)
                    .vede("ricalcolato: prima scade").mostra("99-pratica-ricalcolata");
        }
    }

    @Test
    void siCambiaAncheSenzaJavaScript() {
        try (Visita regia = navigatore.senzaJavaScript()) {
            regia.entra("regia").vai(TERMINE + "/modifica?ambito=COMUNE:048053").scrive("valore", "18").scrive("dal", "2047-01-01")
                    .scrive("fonte", "Deliberazione 3/2026").scrive("motivo", "Prova senza JavaScript.").preme("Vedi l’effetto")
                    .vede("Scarperia e San Piero").preme("Registra il nuovo valore").vede("Deliberazione 3/2026");
        }
    }

    private LocalDate scadenza(NumeroPratica numero) {
        return termini.aperto(Ambito.di(mani.geometra()), numero, "CILA.regolarizzazione").orElseThrow().ultimoGiorno();
    }
}
