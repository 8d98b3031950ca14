package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Navigatore;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody computes terms without logging in, with and without JavaScript, at a desk and on a telephone. */
@ProvaNelNavigatore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalcolaTerminiBrowserTests {

    /** Words that overlap, or stand outside their picture, as the browser draws them. */
    private static final String SOVRAPPOSTE = """
            () => [...document.querySelectorAll('.corsa-disegno')].filter(s => s.getBoundingClientRect().width > 0).flatMap(s => {
              const intorno = s.getBoundingClientRect();
              const parole = [...s.querySelectorAll('text')].map(t => ({t: t.textContent.trim(), r: t.getBoundingClientRect()}));
              const fuori = parole.filter(p => p.r.left < intorno.left - 1 || p.r.right > intorno.right + 1
                || p.r.top < intorno.top - 1 || p.r.bottom > intorno.bottom + 1).map(p => 'fuori: ' + p.t);
              const sopra = parole.flatMap((a, i) => parole.slice(i + 1).filter(b => a.r.left < b.r.right && b.r.left < a.r.right
                && a.r.top + 2 < b.r.bottom && b.r.top + 2 < a.r.bottom).map(b => a.t + ' su ' + b.t));
              const piccole = parole.filter(p => parseFloat(getComputedStyle(s).fontSize) * intorno.width / s.viewBox.baseVal.width < 10)
                .map(p => 'piccola: ' + p.t);
              return [...fuori, ...sopra, ...piccole];
            })""";

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
    void chiunqueCalcolaITerminiERiapreIlCollegamento() {
        try (Visita chiunque = navigatore.visita()) {
            chiunque.vai("/").segue("Calcola i termini").vede("Per cominciare da un esempio").guarda("90-termini")
                    .segue("Permesso di costruire con una richiesta di documenti").vede("1° marzo 2027 (lunedì)")
                    .guarda("91-permesso");
            assertThat(sovrapposte(chiunque)).isEmpty();
            String collegamento = chiunque.pagina().inputValue("#collegamento");
            chiunque.vai(collegamento).vede("1° marzo 2027 (lunedì)").vede("da capo dal 1/12");
        }
    }

    @Test
    void chiSbagliaVedeDoveECorregge() {
        try (Visita chiunque = navigatore.visita()) {
            chiunque.vai("/sportello/calcola-termini").sceglie("procedimento", "SCIA").scrive("comune", "Atlantide")
                    .siAspetta(422).preme("Continua").vede("Nessun Comune italiano si chiama così").guarda("92-comune-errato")
                    .scrive("comune", "Fiesole").scrive("eventi-0--data", "2027-01-11").preme("Aggiungi un evento")
                    .sceglie("eventi-1--tipo", "CONFORMAZIONE_ORDINATA").scrive("eventi-1--data", "2027-02-01")
                    .scrive("eventi-1--giorni", "3").preme("Calcola").vede("Servono i giorni, da 30").guarda("93-giorni-errati")
                    .scrive("eventi-1--giorni", "30").preme("Calcola").vede("il termine è fermo e non ha ancora una scadenza")
                    .guarda("94-scia-ferma");
            assertThat(sovrapposte(chiunque)).isEmpty();
        }
    }

    @Test
    void ilCalcoloSiFaAncheSenzaJavaScript() {
        try (Visita chiunque = navigatore.senzaJavaScript()) {
            chiunque.vai("/sportello/calcola-termini").sceglie("procedimento", "SISMICA_AUTORIZZAZIONE").preme("Continua")
                    .scrive("eventi-0--data", "2027-01-18").preme("Aggiungi un evento")
                    .sceglie("eventi-1--tipo", "PREAVVISO_COMUNICATO").scrive("eventi-1--data", "2027-02-08")
                    .preme("Aggiungi un evento").preme("Togli l’evento 3").preme("Calcola").vede("27 febbraio 2027 (sabato)");
        }
    }

    @Test
    void iDisegniSiLegganoSuOgniSchermo() {
        try (Visita chiunque = navigatore.visita()) {
            for (String domanda : List.of("?procedimento=PERMESSO_DI_COSTRUIRE&evento=ISTANZA_PRESENTATA&data=2027-03-01"
                    + "&evento=MODIFICHE_RICHIESTE&data=2027-04-10&evento=MODIFICHE_RICEVUTE&data=2027-04-28"
                    + "&evento=PROPOSTA_FORMULATA&data=2027-05-10&evento=PREAVVISO_COMUNICATO&data=2027-05-12"
                    + "&evento=OSSERVAZIONI_RICEVUTE&data=2027-05-20&preavviso=GENERALE",
                    "?procedimento=TITOLO&evento=TITOLO_RILASCIATO&data=2025-12-10&evento=LAVORI_INIZIATI&data=2026-11-02",
                    "?procedimento=CONFERENZA&evento=ISTANZA_PRESENTATA&data=2026-12-04&evento=CONFERENZA_INDETTA&data=2026-12-10"
                            + "&evento=DOCUMENTI_RICHIESTI&data=2026-12-22&enteSensibile=true")) {
                chiunque.vai("/sportello/calcola-termini" + domanda).vede("Le scadenze in breve")
                        .guarda("95-" + domanda.substring(15, 21).toLowerCase(Locale.ROOT));
                assertThat(sovrapposte(chiunque)).isEmpty();
            }
        }
    }

    private static List<?> sovrapposte(Visita chiunque) {
        var pagina = chiunque.pagina();
        List<Object> tutte = new ArrayList<>((List<?>) pagina.evaluate(SOVRAPPOSTE));
        pagina.setViewportSize(360, 740);
        tutte.addAll((List<?>) pagina.evaluate(SOVRAPPOSTE));
        pagina.setViewportSize(1280, 900);
        return tutte;
    }
}
