package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Consegne;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The terms of the party run from the delivery of the act that gives them (art. 21-bis L. 241/1990). */
@ProvaIntegrata
class ConsegneTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";
    private static final String SPORTELLO = "sportello.pontassieve";

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AvvioDelControllo avvio;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private Consegne consegne;
    private NumeroPratica numero;

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void leMisureSiAttendonoDallaConsegnaDellOrdine() {
        LocalDate presunto = ordinata();
        LocalDate consegnato = OrologioDiProva.oggi().plusDays(4);
        motore.vaiAl(consegnato.plusDays(1));
        consegne.registra(mani.utente(CAPO), numero, lettera(), consegnato, "Avviso di ricevimento n. 12");
        Termine misure = termine("CILA.misure");
        assertThat(misure.ultimoGiorno()).isAfterOrEqualTo(consegnato.plusDays(45)).isAfter(presunto);
        assertThat(misure.spiegazione()).anyMatch(p -> p.contains("45 giorni dalla consegna dell'ordine"));
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        motore.vaiAl(presunto.plusDays(1));
        if (!presunto.plusDays(1).isAfter(Objects.requireNonNull(misure.ultimoGiorno()))) {
            assertThat(motore.scattano(numero)).as("la sveglia si è spostata").isZero();
        }
        motore.vaiAl(misure.ultimoGiorno().plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(mani.aperte(numero)).containsExactly("Task_OrdinareLaRimozioneDegliEffetti");
    }

    @Test
    void siRispondeAllInvitoDallaConsegna() {
        numero = mani.invitata(Mani.FIRENZE, "firenze");
        LocalDate consegnato = OrologioDiProva.oggi().plusDays(3);
        motore.vaiAl(consegnato);
        consegne.registra(mani.utente("responsabile.firenze"), numero, "invito/1", consegnato, "Relata di notifica");
        assertThat(termine("CILA.regolarizzazione").ultimoGiorno()).isAfterOrEqualTo(consegnato.plusDays(10));
    }

    @Test
    void laConsegnaSiRegistraUnaVoltaConLaProvaEInUnGiornoPossibile() {
        ordinata();
        LocalDate oggi = OrologioDiProva.oggi();
        rifiuta(oggi.minusDays(1), "Ricevuta", "viene prima");
        rifiuta(oggi.plusDays(1), "Ricevuta", "deve ancora venire");
        rifiuta(oggi, " ", "da che cosa risulta");
        rifiuta(oggi, "R".repeat(1001), "1000 caratteri");
        assertThatThrownBy(() -> consegne.registra(mani.utente(CAPO), numero, "atto/A-1", oggi, "Ricevuta"))
                .isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> consegne.registra(mani.geometra(), numero, lettera(), oggi, "Ricevuta")).as("non la parte")
                .isInstanceOf(PraticaNonTrovata.class);
        consegne.registra(mani.utente(SPORTELLO), numero, lettera(), oggi, "Ricevuta");
        rifiuta(oggi, "Ricevuta", "già registrata");
    }

    @Test
    void seIlTermineEGiaFinitoLaConsegnaRestaAgliAttiENullaCambia(@Autowired Giornale giornale) {
        LocalDate presunto = ordinata();
        motore.vaiAl(presunto.plusDays(1));
        motore.scattano(numero);
        consegne.registra(mani.utente(CAPO), numero, lettera(), presunto.minusDays(20), "Avviso di ricevimento");
        assertThat(termine("CILA.misure").ultimoGiorno()).isEqualTo(presunto);
        assertThat(termine("CILA.misure").situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .anyMatch(f -> f.contains("quando se ne registra la consegna: la data non cambia"));
    }

    @Test
    void laPaginaDellaPraticaMostraLeTreDateERegistraLaConsegna(@Autowired MockMvc web) throws Exception {
        ordinata();
        Cookie sessione = web.perform(post("/accesso").with(csrf()).param("username", SPORTELLO).param("password", "architrave"))
                .andReturn().getResponse().getCookie("JSESSIONID");
        String indirizzo = "/scrivania/pratiche/" + numero;
        assertThat(pagina(web, indirizzo, sessione)).contains("adottato il", "Spedito", "Non risulta: finché", "Registra la consegna");
        registra(web, indirizzo, sessione, "");
        assertThat(pagina(web, indirizzo, sessione)).contains("Registra la consegna");
        registra(web, indirizzo, sessione, OrologioDiProva.oggi().toString());
        assertThat(pagina(web, indirizzo, sessione)).contains("– Avviso n. 7").doesNotContain("Registra la consegna");
    }

    private LocalDate ordinata() {
        numero = mani.presentata(PONTASSIEVE);
        avvio.avvia(mani.utente(CAPO), numero, AttoDiControllo.CONFORMAZIONE);
        mani.svolge(CAPO, numero, "Task_OrdinareLaConformazione", Map.of("decisione", "ORDINA", "motivazione",
                "La canna fumaria non rispetta le distanze.", "misure", "Spostare la canna fumaria.", "giorni", "45",
                "sospensione", "NESSUNA", "rimedi", "Si può ricorrere al TAR."));
        return Objects.requireNonNull(termine("CILA.misure").ultimoGiorno());
    }

    private void rifiuta(LocalDate giorno, String prova, String perche) {
        assertThatThrownBy(() -> consegne.registra(mani.utente(CAPO), numero, lettera(), giorno, prova))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining(perche);
    }

    private String lettera() {
        return "atto/" + atti.di(TUTTO, numero).get(0).estremi().numero();
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private void registra(MockMvc web, String indirizzo, Cookie sessione, String giorno) throws Exception {
        web.perform(post(indirizzo + "/consegne").with(csrf()).cookie(sessione).param("lettera", lettera()).param("giorno", giorno)
                .param("prova", "Avviso n. 7"));
    }

    private static String pagina(MockMvc web, String indirizzo, Cookie sessione) throws Exception {
        return web.perform(get(indirizzo).cookie(sessione)).andReturn().getResponse().getContentAsString();
    }
}
