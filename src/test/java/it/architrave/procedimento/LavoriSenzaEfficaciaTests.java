package it.architrave.procedimento;

import static it.architrave.procedimento.CilaSospesa.DIRETTORE;
import static it.architrave.procedimento.CilaSospesa.SENZA_IMPRESA;
import static it.architrave.procedimento.CilaSospesa.SENZA_TECNICI;
import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Works told while the efficacy is suspended: what is told stands, party and office are alerted (art. 27 d.P.R. 380/2001). */
@ProvaIntegrata
class LavoriSenzaEfficaciaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Mani mani;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Giornale giornale;

    @Test
    void lInizioDeiLavoriAnnunciatoConLEfficaciaSospesaAvverteLaParte() {
        NumeroPratica numero = presentata();
        mani.comunica(numero, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().plusDays(9).toString()));
        assertThat(lettera(numero, "L'efficacia è sospesa: i lavori non possono iniziare")).contains("inizieranno il", "Impresa esecutrice",
                "NON possono iniziare").doesNotContain("vigilanza", "[(");
        assertThat(fatti(numero)).anyMatch(f -> f.startsWith("Inizio dei lavori annunciato")).noneMatch(f -> f.contains("vigilanza"));
    }

    @Test
    void iLavoriIniziatiConLEfficaciaSospesaSiSegnalanoAllaVigilanza(@Autowired MockMvc web) throws Exception {
        NumeroPratica numero = presentata();
        mani.comunica(numero, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().minusDays(1).toString()));
        assertThat(fatti(numero)).anyMatch(f -> f.contains("da segnalare alla vigilanza (art. 27 d.P.R. 380/2001)"));
        assertThat(lettera(numero, "L'efficacia è sospesa: i lavori non possono proseguire")).contains("sono iniziati il", "art. 27")
                .doesNotContain("[(");
        assertThat(pagina(web, "istruttore.fiesole", "UFFICIO", "/scrivania/pratiche/" + numero))
                .contains("Efficacia del titolo", "Lavori eseguiti con l’efficacia sospesa", "Inizio dei lavori: ");
        assertThat(pagina(web, "geometra", "PARTE", "/area-personale/pratiche/" + numero)).contains("I lavori non possono iniziare",
                "/comunicazioni/nuova/impresa", "Spetta a: chi ha presentato la pratica");
    }

    @Test
    void anchePerILavoriIniziatiPrimaDelRipristinoRestaLaSegnalazione(@Autowired MockMvc web) throws Exception {
        NumeroPratica numero = presentata();
        mani.comunica(numero, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().toString()));
        assertThat(pagina(web, "istruttore.fiesole", "UFFICIO", "/scrivania/pratiche/" + numero)).contains("Lavori eseguiti con");
        PraticaId altra = mani.bozza(FIESOLE, SENZA_TECNICI);
        mani.allega(altra);
        NumeroPratica efficace = mani.presenta(altra);
        mani.comunica(efficace, TipoComunicazione.DIRETTORE_LAVORI, DIRETTORE);
        mani.comunica(efficace, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().toString()));
        assertThat(pagina(web, "istruttore.fiesole", "UFFICIO", "/scrivania/pratiche/" + efficace)).contains("Efficacia del titolo",
                "ripristinata").doesNotContain("Lavori eseguiti con");
        mani.comunica(efficace, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().minusDays(3).toString()));
        assertThat(pagina(web, "istruttore.fiesole", "UFFICIO", "/scrivania/pratiche/" + efficace)).contains("Lavori eseguiti con");
    }

    private NumeroPratica presentata() {
        PraticaId id = mani.bozza(FIESOLE, SENZA_IMPRESA);
        mani.allega(id);
        return mani.presenta(id);
    }

    private List<String> fatti(NumeroPratica numero) {
        return giornale.voci(TUTTO, numero).stream().map(VoceGiornale::fatto).toList();
    }

    private String lettera(NumeroPratica numero, String oggetto) {
        return avvisi.di(TUTTO, numero).stream().map(i -> i.avviso()).filter(a -> a.oggetto().startsWith(oggetto)).findFirst()
                .orElseThrow().testo();
    }

    private static String pagina(MockMvc web, String chi, String ruolo, String indirizzo) throws Exception {
        return web.perform(get(indirizzo).with(user(chi).roles(ruolo))).andReturn().getResponse().getContentAsString();
    }
}
