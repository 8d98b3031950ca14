package it.architrave.protocollo;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Annulling a registration is an act of the protocol office, with a reason; the number is not used again. */
@ProvaIntegrata
class AnnullamentoTests {

    @Autowired
    private Mani mani;
    @Autowired
    private MockMvc web;
    @Autowired
    private Protocollo protocollo;
    @Autowired
    private Protocollazione protocollazione;

    @Test
    void soloLUfficioProtocolloAnnullaEConIlMotivo() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Registrazione prima = registrata(numero);

        annulla("istruttore.fiesole", numero, prima, "Doppione");
        annulla("sportello.fiesole", numero, prima, " ");
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.REGISTRATA);

        annulla("sportello.fiesole", mani.presentata(FIESOLE), prima, "Sotto un'altra pratica");
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.REGISTRATA);

        annulla("sportello.fiesole", numero, prima, "Registrata due volte");
        Registrazione dopo = estremi(numero);
        assertThat(dopo.stato()).isEqualTo(StatoRegistrazione.ANNULLATA);
        assertThat(dopo.segnatura()).as("il numero resta nel registro").isEqualTo(prima.segnatura());
        assertThat(dopo.motivoAnnullamento()).isEqualTo("Registrata due volte");
    }

    @Test
    void unMotivoCheNonStaNelRegistroERifiutatoConUnaFrase() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        Registrazione prima = registrata(numero);
        for (String motivo : List.of("x".repeat(501), "x".repeat(1_001))) {
            web.perform(post("/scrivania/pratiche/{n}/protocollo/{r}/annullamento", numero.valore(), prima.id())
                            .with(user("sportello.fiesole").roles("UFFICIO")).with(csrf()).param("motivo", motivo))
                    .andExpect(flash().attributeExists("rifiuto"));
            assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.REGISTRATA);
        }
        annulla("sportello.fiesole", numero, prima, "x".repeat(500));
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.ANNULLATA);
    }

    private void annulla(String chi, NumeroPratica numero, Registrazione riga, String motivo) throws Exception {
        web.perform(post("/scrivania/pratiche/{n}/protocollo/{r}/annullamento", numero.valore(), riga.id())
                .with(user(chi).roles("UFFICIO")).with(csrf()).param("motivo", motivo));
    }

    /** A round takes a hundred rows, and other tests have left theirs in the queue. */
    private Registrazione registrata(NumeroPratica numero) {
        for (int giri = 0; giri < 20 && estremi(numero).stato() == StatoRegistrazione.DA_REGISTRARE; giri++) {
            protocollazione.giro();
        }
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.REGISTRATA);
        return estremi(numero);
    }

    private Registrazione estremi(NumeroPratica numero) {
        return protocollo.registrazioni(Ambito.di(mani.utente("sportello.fiesole")), numero).get(0);
    }
}
