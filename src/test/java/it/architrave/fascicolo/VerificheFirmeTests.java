package it.architrave.fascicolo;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Ambito;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Allegati;
import it.architrave.procedimento.Presentazione;
import it.architrave.procedimento.PresentazioneIncompleta;
import it.architrave.procedimento.Riepiloghi;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The verification in the life of a filing, as delivered: no list is configured, so that nobody can tell. */
@ProvaIntegrata
class VerificheFirmeTests {

    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private VerificheFirme verifiche;
    @Autowired
    private Allegati allegati;
    @Autowired
    private Riepiloghi riepiloghi;
    @Autowired
    private Presentazione presentazione;
    @Autowired
    private Mani mani;
    @Autowired
    private MockMvc web;
    @Autowired
    private OrologioDiProva.Mobile orologio;
    @Autowired
    private OrologioDelMotore motore;
    private Ambito parte;
    private PraticaId bozza;

    @BeforeEach
    void unaBozzaConFirmaSuFile() {
        parte = Ambito.di(mani.geometra());
        bozza = mani.bozza(FIRENZE, Map.of("firma", new HashMap<>(Map.of("titolare", "procura", "progettista", "file"))));
        mani.allega(bozza);
    }

    @AfterEach
    void rimetteLOrologio() {
        orologio.adesso(motore);
    }

    @Test
    void senzaListeLaFirmaEIndeterminataSiVedeENonImpedisceDiPresentare() throws Exception {
        DocumentoId firmato = carica(geometra()).id();
        Verifica verifica = verifica(firmato);
        assertThat(verifica.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(verifica.firme()).hasSize(1).allMatch(f -> f.motivo().startsWith("Nessuna lista di fiducia configurata"));
        web.perform(get("/sportello/pratiche/" + bozza + "/firma").with(user("geometra").roles("PARTE")))
                .andExpect(content().string(Matchers.containsString("Validità non accertata")));
        NumeroPratica numero = mani.presenta(bozza);
        web.perform(get("/scrivania/pratiche/" + numero).with(user("istruttore.firenze").roles("UFFICIO")))
                .andExpect(content().string(Matchers.containsString("Nessuna lista di fiducia configurata")));
    }

    @Test
    void ilRapportoRestaEScaricaSoloChiVedeIlDocumento() throws Exception {
        DocumentoId firmato = carica(geometra()).id();
        String indirizzo = "/documenti/" + firmato + "/verifiche/" + verifica(firmato).id() + "/rapporto";
        web.perform(get(indirizzo).with(user("geometra").roles("PARTE"))).andExpect(status().isOk())
                .andExpect(content().contentType("application/xml")).andExpect(content().string(Matchers.containsString("SimpleReport")));
        web.perform(get(indirizzo).with(user("istruttore.firenze").roles("UFFICIO"))).andExpect(status().isNotFound());
        mani.presenta(bozza);
        web.perform(get(indirizzo).with(user("istruttore.firenze").roles("UFFICIO"))).andExpect(status().isOk());
        for (String estraneo : List.of("istruttore.fiesole", "responsabile.scandicci")) {
            web.perform(get(indirizzo).with(user(estraneo).roles("UFFICIO", "PARTE"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void lUfficioVerificaDiNuovoELaPrimaResta() throws Exception {
        DocumentoId firmato = carica(geometra()).id();
        mani.presenta(bozza);
        Verifica prima = verifica(firmato);
        String indirizzo = "/documenti/" + firmato + "/verifiche";
        web.perform(post(indirizzo).with(csrf()).with(user("geometra").roles("PARTE"))).andExpect(status().isForbidden());
        web.perform(post(indirizzo).with(csrf()).with(user("istruttore.firenze").roles("UFFICIO")))
                .andExpect(status().is3xxRedirection());
        assertThat(verifiche.storia(parte, firmato)).hasSize(2).extracting(v -> v.richiesta().occasione())
                .containsExactly(Occasione.UFFICIO, Occasione.CARICAMENTO);
        assertThat(verifiche.storia(parte, firmato).get(1).verifica()).isEqualTo(prima);
        assertThat(verifica(firmato)).isNotEqualTo(prima);
        web.perform(get(indirizzo).with(user("istruttore.firenze").roles("UFFICIO"))).andExpect(status().isOk())
                .andExpect(content().string(Matchers.allOf(Matchers.containsString("a richiesta dell&#39;ufficio"),
                        Matchers.containsString("al caricamento"), Matchers.containsString("Verifica di nuovo"))));
    }

    @Test
    void ilCertificatoScadutoAllaPresentazioneEquivaleAMancataSottoscrizione() throws IOException {
        DocumentoId firmato = carica(geometra()).id();
        orologio.avanza(Duration.ofDays(365 * 3), motore);
        assertThatThrownBy(() -> mani.presenta(bozza)).isInstanceOfSatisfying(PresentazioneIncompleta.class, e ->
                assertThat(e.problemi()).anyMatch(p -> p.quadro().equals("firma") && p.campo().equals("progettista")
                        && p.messaggio().contains("art. 24 c. 4-bis del d.lgs. 82/2005")));
        assertThat(verifiche.storia(parte, firmato)).extracting(v -> v.richiesta().occasione())
                .containsExactly(Occasione.PRESENTAZIONE, Occasione.CARICAMENTO);
    }

    @Test
    void laVerificaFrescaNonSiRipeteAllaPresentazione() throws IOException {
        DocumentoId firmato = carica(geometra()).id();
        mani.presenta(bozza);
        assertThat(verifiche.storia(parte, firmato)).hasSize(1);
    }

    @Test
    void lAllegatoAlteratoDopoLaFirmaNonSiPresenta() throws IOException {
        byte[] busta = geometra().busta(Mani.pdf());
        busta[new String(busta, StandardCharsets.ISO_8859_1).indexOf("595")] ^= 1;
        carica(geometra());
        allegati.allega(mani.geometra(), bozza, "elaboratiGrafici", "relazione.p7m", new ByteArrayInputStream(busta));
        assertThatThrownBy(() -> presentazione.presenta(mani.geometra(), bozza, UUID.randomUUID().toString()))
                .isInstanceOfSatisfying(PresentazioneIncompleta.class, e -> assertThat(e.problemi())
                        .anyMatch(p -> p.quadro().equals("allegati") && p.messaggio().contains("relazione.p7m")));
    }

    private Documento carica(Firmatore chi) throws IOException {
        Documento riepilogo = riepiloghi.congela(mani.geometra(), bozza);
        byte[] contenuto = fascicolo.apri(parte, riepilogo.id()).getContentAsByteArray();
        return allegati.allega(mani.geometra(), bozza, NuovoDocumento.RIEPILOGO_FIRMATO, "riepilogo.pdf.p7m",
                new ByteArrayInputStream(chi.busta(contenuto)));
    }

    private Firmatore geometra() {
        return new Firmatore("CN=CONTI LAURA,SERIALNUMBER=TINIT-" + mani.geometra().codiceFiscale());
    }

    private Verifica verifica(DocumentoId id) {
        EsitoFirma firma = fascicolo.leggi(parte, id).firma();
        assertThat(firma).isNotNull();
        assertThat(firma.verifica()).isNotNull();
        return firma.verifica();
    }
}
