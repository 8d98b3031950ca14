package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import it.architrave.prova.Navigatore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office as its head keeps it: data, coat of arms, people, absences; and what the public then reads. */
@ProvaNelNavigatore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UfficiBrowserTests {

    @LocalServerPort
    private int porta;
    private Navigatore navigatore;

    private final String nuovo = "anna." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    void apreIlNavigatore() {
        navigatore = new Navigatore(porta);
    }

    @AfterAll
    void chiudeIlNavigatore() {
        navigatore.close();
    }

    @Test
    void chiDirigeTieneIlSuoUfficio() {
        try (Visita capo = navigatore.visita()) {
            capo.entra("responsabile.calenzano");
            capo.pagina().locator(".testata-menu").getByText("Uffici").click();
            capo.vede("Ufficio del Comune di Calenzano").guarda("70-ufficio").segue("Cambia i dati");
            scriveIDati(capo);
            caricaLoStemma(capo);
            iscriveUnaPersona(capo);
            registraUnAssenza(capo);
            capo.vede("Modifiche recenti").guarda("76-ufficio-tenuto").segue("Cambia i responsabili")
                    .sceglie("Cila", nuovo).guarda("77-responsabili").preme("Salva").vede("Anna Verdi");
            capo.vai("/scrivania").vede("Comune di Calenzano").mostra("78-scrivania");
        }
        try (Visita cittadino = navigatore.visita()) {
            cittadino.vai("/sportello/comuni/calenzano").vede("edilizia@pec.calenzano.invalid").guarda("79-comune")
                    .vai("/sportello/comuni/calenzano/cila").vede("Anna Verdi").guarda("80-servizio");
        }
    }

    @Test
    void laRegiaTieneUfficiEAmministratori() {
        try (Visita regia = navigatore.visita()) {
            regia.entra("regia").vai("/uffici").vede("Uffici e persone").guarda("81-uffici")
                    .segue("Amministratori metropolitani").guarda("82-amministratori").segue("Iscrivi un amministratore")
                    .guarda("83-amministratore").vai("/uffici/048005/incarichi").guarda("84-incarico-altrui");
        }
    }

    @Test
    void laPersonaSiIscriveAncheSenzaJavaScript() {
        try (Visita capo = navigatore.senzaJavaScript()) {
            String nome = "ugo." + UUID.randomUUID().toString().substring(0, 8);
            capo.entra("responsabile.vaglia").vai("/uffici").segue("Iscrivi una persona").scrive("nomeUtente", nome)
                    .scrive("nomeCognome", "Ugo Lapi").scrive("email", nome + "@example.it");
            capo.pagina().check("#ruoli");
            capo.preme("Salva").vede("Collegamento d’accesso").segue("Dai un incarico").sceglie("ruoli", "istruttore")
                    .preme("Salva").vede("Istruttore tecnico").preme("Disattiva").vede("non entra più");
        }
    }

    private static void scriveIDati(Visita capo) {
        capo.scrive("pec", "senza chiocciola").scrive("orari", "Martedì mattina").siAspetta(422).preme("Salva")
                .vede("L'indirizzo PEC non è scritto bene").guarda("71-dati-errati");
        assertThat(capo.pagina().inputValue("#orari")).isEqualTo("Martedì mattina");
        capo.scrive("pec", "edilizia@pec.calenzano.invalid").preme("Salva").vede("I dati dell’ufficio sono salvati");
    }

    private static void caricaLoStemma(Visita capo) {
        capo.pagina().setInputFiles("#file", new FilePayload("stemma.png", "image/png", scudo()));
        capo.preme("Carica lo stemma").vede("Lo stemma è salvato");
        assertThat(capo.pagina().evaluate("() => document.querySelector('img.stemma').naturalWidth")).isEqualTo(300);
    }

    private void iscriveUnaPersona(Visita capo) {
        capo.segue("Iscrivi una persona").preme("Salva").vede("C’è un problema").guarda("72-iscrizione-errata")
                .scrive("nomeUtente", nuovo).scrive("nomeCognome", "Anna Verdi").scrive("email", nuovo + "@example.it");
        capo.pagina().check("#ruoli-1");
        capo.preme("Salva").vede("Collegamento d’accesso: compare soltanto adesso").guarda("73-persona")
                .segue("Dai un incarico").guarda("74-incarico").segue("Annulla").vede("Anna Verdi");
        assertThat(capo.pagina().locator("#invito").count()).as("il collegamento non torna").isZero();
        capo.segue("Comune di Calenzano");
    }

    private void registraUnAssenza(Visita capo) {
        capo.segue("Registra un’assenza").sceglie("nomeUtente", nuovo).sceglie("sostituto", "istruttore.calenzano")
                .scrive("dal", OrologioDiProva.oggi().plusDays(20).toString()).scrive("al", OrologioDiProva.oggi().plusDays(25).toString())
                .guarda("75-assenza").preme("Salva").vede("L’assenza è registrata");
    }

    private static byte[] scudo() {
        var immagine = new BufferedImage(300, 360, BufferedImage.TYPE_INT_ARGB);
        var penna = immagine.createGraphics();
        penna.setColor(new Color(0x004d99));
        penna.fillRoundRect(0, 0, 300, 360, 200, 200);
        penna.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(immagine, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
