package it.architrave.muro;

import static it.architrave.prova.Mani.FIRENZE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.DatiDegliUffici;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.territorio.Uffici;
import it.architrave.territorio.Ufficio;
import java.net.URLEncoder;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.util.ReflectionTestUtils;

/** The office of Firenze, one of its officers and the surveyor while poison stands in all that they may write of themselves. */
@TestComponent
public class GenteAvvelenata {

    private static final String MODULO = "application/x-www-form-urlencoded";
    private static final String UFFICIO = "/uffici/" + FIRENZE.valore();

    @Autowired
    private Mani mani;
    @Autowired
    private Uffici uffici;
    @Autowired
    private DatiDegliUffici dati;
    @Autowired
    private JdbcClient base;
    @Autowired
    private ApplicationContext contesto;

    /** As they were; until they are put back. */
    record Prima(String addetto, Ufficio ufficio, Utente geometra) {
    }

    /** By an administrator through the pages; the surveyor's name is written as no provider's claims would be taken. */
    Prima avvelena(String radice) {
        Visitatore regia = Visitatore.entrato(radice, "regia");
        var prima = new Prima("veleno." + UUID.randomUUID().toString().substring(0, 8), uffici.di(FIRENZE), mani.geometra());
        String casella = prima.addetto() + Veleno.CASELLA + "@comune.example.it";
        scrive(regia, "/dati", Map.of("denominazione", "Sportello " + Veleno.BREVE, "responsabile", Veleno.NOME, "indirizzo",
                Veleno.NOME, "orari", Veleno.lungo(400), "pec", casella, "email", casella));
        scrive(regia, "/personale", Map.of("nomeUtente", prima.addetto(), "nomeCognome", Veleno.NOME, "email", casella,
                "ruoli", "responsabile-procedimento"));
        scrive(regia, "/personale/" + prima.addetto() + "/incarichi", Map.of("ruoli", "protocollo"));
        String giorno = OrologioDiProva.oggi().plusDays(3000).toString();
        scrive(regia, "/assenze", Map.of("nomeUtente", prima.addetto(), "sostituto", "sportello.firenze", "dal", giorno, "al",
                giorno, "motivo", Veleno.MEDIO));
        base.sql("update utente set impronta = ? where nome_utente = ?").params("{bcrypt}"
                + new BCryptPasswordEncoder(4).encode("architrave"), prima.addetto()).update();
        chiama(prima.geometra(), Veleno.NOME, "geometra" + Veleno.CASELLA + "@esempio.invalid");
        return prima;
    }

    /** All registrations of the case, once they have their numbers, by the officer; how many. */
    int annulla(Prima prima, String radice, NumeroPratica numero) {
        for (int giri = 0; giri < 20; giri++) {
            ReflectionTestUtils.invokeMethod(contesto.getBean("protocollazione"), "giro");
        }
        Visitatore addetto = Visitatore.entrato(radice, prima.addetto());
        var righe = base.sql("select id from registrazione where pratica = ? and stato = 'REGISTRATA'").param(numero.valore())
                .query(String.class).list();
        righe.forEach(r -> invia(addetto, "/scrivania/pratiche/" + numero + "/protocollo/" + r + "/annullamento",
                Map.of("motivo", Veleno.LUNGO)));
        return righe.size();
    }

    /** Other tests look at that office; the journals of the poisoned cases keep what they say. */
    void ripristina(Prima prima) {
        dati.scrivi(mani.utente("regia"), prima.ufficio());
        chiama(prima.geometra(), prima.geometra().nome(), prima.geometra().email());
        base.sql("delete from assenza where nome_utente = ?").param(prima.addetto()).update();
        base.sql("delete from incarico where nome_utente = ?").param(prima.addetto()).update();
        base.sql("update utente set attivo = false, nome = nome_utente where nome_utente = ?").param(prima.addetto()).update();
        base.sql("delete from registro_uffici where comune = ? and (oggetto like '%bucato%' or prima like '%bucato%' or dopo like"
                + " '%bucato%' or oggetto like ?)").params(FIRENZE.valore(), "%" + prima.addetto() + "%").update();
    }

    /** A form of the office that is taken. */
    private static void scrive(Visitatore regia, String dove, Map<String, String> campi) {
        var risposta = invia(regia, UFFICIO + dove, campi);
        assertThat(risposta.stato()).as(dove + " " + risposta.corpo()).isEqualTo(302);
    }

    static Risposta invia(Visitatore chi, String dove, Map<String, String> campi) {
        return Risposta.di(chi.chiede("POST", dove, Map.of("Content-Type", MODULO), campi.entrySet().stream()
                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), UTF_8)).collect(Collectors.joining("&")).getBytes(UTF_8)));
    }

    private void chiama(Utente chi, String nome, String email) {
        base.sql("update utente set nome = ?, email = ? where nome_utente = ?").params(nome, email, chi.nomeUtente()).update();
    }
}
