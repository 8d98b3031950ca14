package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIESOLE;
import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.territorio.CodiceIstat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlliTests {

    private final BancoDiProva banco = new BancoDiProva();

    @Test
    void nonTrovaNullaDaDireSullEsempio() {
        assertThat(banco.controlli.verifica(banco.modulo, banco.esempio(), FIRENZE)).isEmpty();
    }

    @Test
    void diceTuttoCioCheMancaNellOrdineDelModulo() {
        assertThat(banco.controlli.verifica(banco.modulo, Risposte.NESSUNA, FIRENZE))
                .extracting(p -> p.quadro() + "." + p.campo())
                .containsExactly("persona.cognome", "persona.nome", "persona.codiceFiscale", "luoghi.immobili");
    }

    @Test
    void indicaIlPercorsoInteroDentroLeSezioniRipetibili() {
        var terreno = Map.of("censito", "terreni", "catasto", List.of(Map.of("foglio", "1", "particella", "2"),
                Map.of("foglio", "12345", "particella", "7")));
        assertThat(banco.problemi("luoghi", Map.of("immobili", List.of(terreno)))).singleElement().asString()
                .startsWith("immobili[0].catasto[1].foglio: Il foglio");
    }

    @Test
    void nonChiedeNeControllaCioCheENascosto() {
        assertThat(banco.problemi("persona", banco.esempioCon("persona", "incarico", "sbagliato"))).isEmpty();
        assertThat(banco.problemi("persona", banco.esempioCon("persona", "conferita", true)))
                .containsExactly("incarico: Manca la risposta: sceglierne una.");
    }

    @Test
    void nonTieneContoDiUnaRispostaNascostaNelleAltreCondizioni() {
        var valori = banco.esempioCon("persona", "incarico", "procura");
        valori.put("repertorio", "12");
        var tutte = new HashMap<>(banco.esempio().perQuadro());
        tutte.put("persona", valori);
        var applicabili = banco.controlli.applicabili(banco.modulo, new Risposte(tutte), FIRENZE);
        assertThat(applicabili.quadro("persona")).doesNotContainKeys("incarico", "repertorio").containsKey("cognome");
        assertThat(banco.controlli.verifica(banco.modulo, new Risposte(tutte), FIRENZE)).isEmpty();
    }

    @Test
    void chiedeIlCampoQuandoLaCondizioneLoRendeObbligatorio() {
        var valori = banco.esempioCon("persona", "incarico", "procura");
        valori.put("conferita", true);
        assertThat(banco.problemi("persona", valori)).containsExactly("repertorio: Manca questo dato: scriverlo.");
    }

    @Test
    void vedeLeRisposteDegliAltriQuadri() {
        var altre = new Risposte(Map.of("persona", Map.of("conferita", true, "incarico", "procura")));
        assertThat(banco.controlli.verifica(banco.modulo.quadro("luoghi"), banco.esempio().quadro("luoghi"), altre,
                FIRENZE)).extracting(Problema::campo).containsExactly("procura");
    }

    @Test
    void nonConfondeUnCampoVuotoColQuadroDelloStessoNome() {
        var altre = new Risposte(Map.of("persona", Map.of("cognome", "Bianchi")));
        assertThat(banco.controlli.nascosti(banco.modulo.quadro("firma"), Map.of(), altre, FIRENZE)).isEmpty();
    }

    @Test
    void nascondeVocePerVoceNelleSezioniRipetibili() {
        var fabbricato = Map.of("censito", "fabbricati", "catasto", List.of(Map.of()));
        var terreno = Map.of("censito", "terreni", "catasto", List.of(Map.of()));
        Map<String, Object> valori = Map.of("immobili", List.of(fabbricato, terreno));
        Quadro luoghi = banco.modulo.quadro("luoghi");
        assertThat(banco.controlli.nascosti(luoghi, valori, Risposte.NESSUNA, FIRENZE)).containsExactlyInAnyOrder(
                "immobili[1].indirizzo", "immobili[1].indirizzo.cap", "immobili[1].catasto[0].subalterno", "diritti", "procura");
        Quadro visibile = banco.controlli.visibile(luoghi, valori, Risposte.NESSUNA, FIRENZE);
        assertThat(visibile.campi()).extracting(Campo::chiave).containsExactly("immobili");
        assertThat(visibile.campi().get(0).figli()).extracting(Campo::chiave)
                .containsExactly("censito", "indirizzo", "catasto");
    }

    @Test
    void seguonoIParametriDelComune() {
        Quadro luoghi = banco.modulo.quadro("luoghi");
        var valori = banco.esempio().quadro("luoghi");
        assertThat(banco.controlli.verifica(luoghi, valori, Risposte.NESSUNA, FIESOLE))
                .extracting(Problema::campo).containsExactly("diritti");
        assertThat(allegati(banco.esempio(), FIESOLE)).containsExactly("elaborati", "diritti", "foto");
    }

    @Test
    void nonLasciaCambiareIParametriAChiCompila() {
        assertThat(banco.problemi("luoghi", banco.esempioCon("luoghi", "parametri", Map.of("dirittiSegreteria", true))))
                .containsExactly("parametri: Il modulo non ha questo campo: togliere la risposta.");
    }

    @Test
    void chiedeGliAllegatiSecondoLeRisposte() {
        assertThat(allegati(banco.esempio(), FIRENZE)).containsExactly("elaborati", "foto");
        var tutte = new HashMap<>(banco.esempio().perQuadro());
        tutte.put("persona", Map.of("conferita", true, "incarico", "procura"));
        assertThat(allegati(new Risposte(tutte), FIRENZE)).containsExactly("elaborati", "delega", "foto");
        var foto = banco.modulo.allegati().get(3);
        assertThat(foto.facoltativo()).isTrue();
    }

    @Test
    void rifiutaQuadriSconosciuti() {
        assertThat(banco.controlli.verifica(banco.modulo, new Risposte(Map.of("altro", Map.of("x", 1))), FIRENZE))
                .last().isEqualTo(new Problema("altro", "", "altro", "Il modulo non ha questo quadro: togliere le risposte."));
    }

    private List<String> allegati(Risposte risposte, CodiceIstat comune) {
        return banco.controlli.allegatiPrevisti(banco.modulo, risposte, comune).stream()
                .map(AllegatoPrevisto::codice).toList();
    }
}
