package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.ServerDiPosta;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What is typed is text in e-mails too: names and addresses of parties, officers and offices make no header of their own. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AvvisiNonEseguitiTests {

    private static final List<String> CASELLE = List.of(Veleno.CASELLA + "@pec.example.it", Veleno.CASELLA + "@example.it",
            "geometra" + Veleno.CASELLA + "@esempio.invalid");
    private static final String NOSTRE = "Return-Path|Received|Date|From|To|Message-ID|Subject|MIME-Version|Content-Type"
            + "|Content-Transfer-Encoding|Auto-Submitted|X-Architrave-Pratica|X-Architrave-Forse-Ripetuto";

    @LocalServerPort
    private int porta;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private GenteAvvelenata gente;
    @Autowired
    private ServerDiPosta posta;
    @Autowired
    private ApplicationContext contesto;

    private GenteAvvelenata.Prima prima;
    private PraticaAvvelenata pratica;
    private String radice;

    @BeforeAll
    void siPresenta() {
        radice = "http://localhost:" + porta;
        prima = gente.avvelena(radice);
        pratica = PraticaAvvelenata.invitata(attrezzi.tutti(), prima.addetto());
    }

    @AfterAll
    void tornaComEra() {
        gente.ripristina(prima);
    }

    @Test
    void gliAvvisiSonoTestoELeIntestazioniQuelleNostre() throws Exception {
        gira();
        List<MimeMessage> arrivati = CASELLE.stream().flatMap(i -> posta.arrivati(i, pratica.numero()).stream()).toList();
        for (String casella : CASELLE) {
            assertThat(posta.arrivati(casella, pratica.numero())).as(casella).isNotEmpty();
        }
        for (MimeMessage m : arrivati) {
            assertThat(Collections.list(m.getAllHeaders())).allMatch(i -> i.getName().matches(NOSTRE))
                    .extracting(i -> i.getName()).doesNotHaveDuplicates();
            assertThat(m.getAllRecipients()).hasSize(1);
            InternetAddress a = (InternetAddress) m.getAllRecipients()[0];
            assertThat(CASELLE).contains(a.getAddress());
            assertThat(a.getPersonal()).contains(Veleno.BREVE).doesNotContain("\r", "\n");
            assertThat(m.getSubject()).doesNotContain("\r", "\n");
            assertThat(m.getContentType()).startsWith("text/plain");
            assertThat(String.valueOf(m.getContent()).replace("abs(45587)", "")).doesNotContain(Veleno.CALCOLATO);
        }
        assertThat(arrivati).as("chi ha adottato l'invito, e l'ufficio nella ricevuta").map(m -> String.valueOf(m.getContent()))
                .anyMatch(t -> t.contains("adottato l'invito: " + Veleno.BREVE))
                .anyMatch(t -> t.contains("Sportello " + Veleno.BREVE));
    }

    @Test
    void unIndirizzoCheVuoleDiPiuERifiutatoEQuelloStranoRestaTesto() {
        gira();
        String dove = "/scrivania/pratiche/" + pratica.numero();
        var base = attrezzi.tutti().base();
        String avviso = base.sql("select min(id) from avviso where pratica = ?").param(pratica.numero().valore())
                .query(String.class).single();
        base.sql("update avviso set stato = 'ERRORE' where id = ?").param(Long.valueOf(avviso)).update();
        Visitatore ufficio = Visitatore.entrato(radice, prima.addetto());
        for (String indirizzo : List.of("a@b.it\r\nBcc: ladro@esempio.it", "a@b.it,ladro@esempio.it", "a@b.it;ladro@esempio.it",
                "<ladro@esempio.it> a@b.it", "\"a@b.it\" <ladro@esempio.it>", "gruppo:ladro@esempio.it;", "")) {
            GenteAvvelenata.invia(ufficio, dove + "/avvisi/" + avviso + "/rispedizione", Map.of("indirizzo", indirizzo));
            assertThat(stato(avviso)).as(indirizzo).isEqualTo("ERRORE");
        }
        for (String indirizzo : List.of("\"onmouseover=\"bucato()\"x=\"@esempio.invalid", "(ladro)a@b@esempio.it", "a:b@esempio.it")) {
            GenteAvvelenata.invia(ufficio, dove + "/avvisi/" + avviso + "/rispedizione", Map.of("indirizzo", indirizzo));
            gira();
            Stream.of(dove, "/scrivania").forEach(p -> nonVive(ufficio, p));
            nonVive(Visitatore.entrato(radice, "regia"), "/regia/incidenti");
            base.sql("update avviso set stato = 'ERRORE' where id = ?").param(Long.valueOf(avviso)).update();
        }
        base.sql("update avviso set stato = 'SPEDITO' where id = ?").param(Long.valueOf(avviso)).update();
    }

    private String stato(String avviso) {
        return attrezzi.tutti().base().sql("select stato from avviso where id = ?").param(Long.valueOf(avviso)).query(String.class)
                .single();
    }

    private static void nonVive(Visitatore chi, String pagina) {
        var risposta = Risposta.di(chi.legge(pagina));
        assertThat(risposta.stato()).as(pagina).isEqualTo(200);
        assertThat(Veleno.vivo(risposta.corpo())).as(pagina).isEmpty();
    }

    private void gira() {
        for (int giri = 0; giri < 50 && CASELLE.stream().anyMatch(i -> posta.arrivati(i, pratica.numero()).isEmpty()) || giri < 2; giri++) {
            ReflectionTestUtils.invokeMethod(contesto.getBean("postino"), "giro");
        }
    }
}
