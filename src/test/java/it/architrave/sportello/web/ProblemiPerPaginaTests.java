package it.architrave.sportello.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.PraticaId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemiPerPaginaTests {

    private static final String ID = "/sportello/pratiche/00000000-0000-0000-0000-000000000001";

    private final Quadro titolare = quadro("titolare", "", "Titolare");
    private final Quadro localizzazione = quadro("localizzazione", "e", "Localizzazione");
    private final Quadro firma = quadro("firma", "", "Firma delle dichiarazioni");

    @Test
    void raggruppaPerPaginaNellOrdineDelModuloConAllegatiEFirmaInFondo() {
        var gruppi = ProblemiPerPagina.di(minuta(Map.of()), List.of(
                new Problema("firma", "titolare", "Il titolare firma", "Manca la risposta."),
                new Problema("allegati", "procura", "Procura", "Manca l'allegato «Procura»."),
                new Problema("localizzazione", "immobili", "Immobili", "Manca: aggiungere almeno una voce."),
                new Problema("titolare", "nome", "Nome", "Manca questo dato."),
                new Problema("titolare", "cognome", "Cognome", "Manca questo dato.")));
        assertThat(gruppi).extracting(ProblemiPerPagina.Gruppo::titolo)
                .containsExactly("Titolare", "e) Localizzazione", "Allegati", "Firma delle dichiarazioni");
        assertThat(gruppi.get(0).problemi()).extracting(ProblemiPerPagina.Voce::messaggio)
                .containsExactly("Nome: Manca questo dato.", "Cognome: Manca questo dato.");
    }

    @Test
    void portaOgniProblemaSulSuoCampo() {
        var gruppi = ProblemiPerPagina.di(minuta(Map.of()), List.of(
                new Problema("localizzazione", "immobili[0].catasto[1].foglio", "Foglio", "Il foglio non è valido."),
                new Problema("allegati", "procura", "Procura", "Manca l'allegato «Procura»."),
                new Problema("firma", "titolare", "Il titolare firma", "Manca la risposta.")));
        assertThat(gruppi).flatExtracting(ProblemiPerPagina.Gruppo::problemi).extracting("indirizzo").containsExactly(
                ID + "/dati/localizzazione?verifica=si#immobili-0--catasto-1--foglio", ID + "/allegati#procura",
                ID + "/firma?verifica=si#titolare");
    }

    @Test
    void nonPerdeIProblemiDiUnQuadroCheNonHaPagina() {
        assertThat(ProblemiPerPagina.di(minuta(Map.of()), List.of(new Problema("altro", "", "altro", "Il modulo non ha questo quadro."))))
                .extracting(ProblemiPerPagina.Gruppo::titolo).containsExactly("altro");
    }

    @Test
    void diceDaCorreggereSoloIlQuadroGiaSalvato() {
        var passaggi = new Passaggi(minuta(Map.of("localizzazione", Map.of("x", 1))), List.of(
                new Problema("titolare", "nome", "Nome", "Manca."), new Problema("localizzazione", "y", "Y", "Manca.")), "allegati");
        assertThat(passaggi.gruppi()).flatExtracting(Passaggi.Gruppo::passi).extracting("stato").containsExactly(
                Passaggi.Stato.DA_FARE, Passaggi.Stato.ERRORE, Passaggi.Stato.CORRENTE, Passaggi.Stato.DA_FARE,
                Passaggi.Stato.DA_FARE);
    }

    @Test
    void dopoAverAggiuntoUnaVoceGuardaQuella() {
        Map<String, Object> valori = Map.of("immobili", List.of(Map.of("catasto", List.of(Map.of(), Map.of()))));
        assertThat(Ancora.dopo("aggiungi:immobili[0].catasto", valori)).isEqualTo("#immobili-0--catasto-1-");
        assertThat(Ancora.dopo("rimuovi:immobili[0].catasto[1]", valori)).isEqualTo("#immobili-0--catasto");
        assertThat(Ancora.dopo("aggiorna", valori)).isEmpty();
    }

    private Minuta minuta(Map<String, Map<String, Object>> risposte) {
        Bozza bozza = mock();
        when(bozza.id()).thenReturn(PraticaId.di(ID.substring(ID.lastIndexOf('/') + 1)));
        List<Quadro> quadri = List.of(titolare, localizzazione, firma);
        return new Minuta(bozza, new Modulo("Cila", "2025-03-27", "CILA", "regime",
                List.of(new Modulo.Sezione("Dati", quadri)), List.of()), new Risposte(risposte), quadri);
    }

    private static Quadro quadro(String codice, String lettera, String titolo) {
        return new Quadro(codice, lettera, titolo, List.<Campo>of());
    }
}
