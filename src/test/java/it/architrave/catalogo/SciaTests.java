package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static it.architrave.catalogo.BancoDiProva.OROLOGIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The module of the SCIA as data: its sample can be filed, what it must hold is missed, the shared quadri have its words. */
class SciaTests {

    private final BancoDiProva banco = new BancoDiProva();
    private Modulo scia;
    private Risposte esempio;

    @BeforeEach
    void legge() throws IOException {
        Moduli moduli = new ModuliDelClasspath(banco.lettore, OROLOGIO);
        scia = moduli.inVigore("Scia");
        esempio = moduli.esempio("Scia");
    }

    @Test
    void lEsempioNonHaProblemi() {
        assertThat(banco.controlli.verifica(scia, esempio, FIRENZE)).isEmpty();
        assertThat(banco.controlli.applicabili(scia, esempio, FIRENZE)).isEqualTo(esempio);
        assertThat(EsempioSuFile.errori(FormSuFile.delModulo("scia"), esempio.perQuadro().entrySet().stream()
                .collect(HashMap::new, (m, e) -> m.put(e.getKey(), e.getValue()), HashMap::putAll))).isEmpty();
    }

    @Test
    void lEsempioChiedeGliAllegatiDiUnInterventoStrutturale() {
        assertThat(banco.controlli.allegatiPrevisti(scia, esempio, FIRENZE)).filteredOn(a -> !a.facoltativo())
                .extracting(AllegatoPrevisto::codice).containsExactly("procura", "dirittiSegreteria", "documentoIdentita",
                        "elaboratiGrafici", "documentazioneFotografica", "denunciaZonaSismica");
    }

    @Test
    void ogniRispostaObbligatoriaTolteDaSolaEProprioQuelCheManca() {
        List<String> tolte = new ArrayList<>();
        for (Quadro quadro : scia.quadri()) {
            for (Campo campo : quadro.campi()) {
                if (campo.vincoli().obbligatorio() && esempio.quadro(quadro.codice()).containsKey(campo.chiave())) {
                    tolte.add(quadro.codice());
                    assertThat(banco.controlli.verifica(scia, senza(quadro, campo), FIRENZE))
                            .extracting(p -> p.quadro() + "." + p.campo())
                            .as(campo.etichetta()).containsExactly(quadro.codice() + "." + campo.chiave());
                }
            }
        }
        assertThat(tolte).hasSizeGreaterThan(50).contains("presentazioneScia", "qualificazioneScia", "regolaritaScia",
                "contributoScia", "dirittiTerzi", "interventoScia", "relazioneStrutture", "relazioneIncidenti");
    }

    @Test
    void laRelazioneHaIVentidueQuadriNellOrdineUfficiale() {
        assertThat(scia.quadri()).filteredOn(q -> q.codice().matches("(intervento|relazione).*"))
                .extracting(Quadro::lettera).filteredOn(l -> !l.isEmpty())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
                        "17", "18", "19", "20", "21", "22");
    }

    @Test
    void leDichiarazioniDelTitolareHannoLeLettereDellaScia() {
        List<String> lettere = scia.quadri().stream().map(Quadro::lettera).filter(l -> l.matches("[a-n]")).toList();
        assertThat(lettere).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "l", "m", "n");
        assertThat(opzioni("partiComuni", "opere")).allSatisfy(o -> assertThat(o).startsWith("e."));
        assertThat(opzioni("impresa", "esecuzione")).extracting(o -> o.substring(0, 3)).containsExactly("i.1", "i.2", "i.3");
        assertThat(opzioni("sicurezza", "applicazione")).extracting(o -> o.substring(0, 3)).containsExactly("l.1", "l.2", "l.3");
        assertThat(opzioni("sicurezza", "notifica")).extracting(o -> o.substring(0, 7)).containsExactly("l.2.2.1", "l.2.2.2");
    }

    @Test
    void nessunQuadroCondivisoParlaDiCila() {
        assertThat(FormSuFile.delModulo("scia").perQuadro()).allSatisfy((nome, form) ->
                assertThat(form.toString()).as(nome).doesNotContain("CILA", "art. 6-bis"));
    }

    @Test
    void ilProgettistaNonAsseveraCheLeStruttureNonSonoInteressate() {
        assertThat(scia.quadro("asseverazione").campi().get(0).etichetta()).doesNotContain("parti strutturali")
                .contains("la conformità delle opere sopra indicate");
    }

    private List<String> opzioni(String quadro, String campo) {
        return scia.quadro(quadro).campi().stream().filter(c -> c.chiave().equals(campo)).findFirst().orElseThrow()
                .opzioni().stream().map(Opzione::etichetta).toList();
    }

    private Risposte senza(Quadro quadro, Campo campo) {
        Map<String, Map<String, Object>> risposte = new HashMap<>(esempio.perQuadro());
        Map<String, Object> valori = new HashMap<>(risposte.get(quadro.codice()));
        valori.remove(campo.chiave());
        risposte.put(quadro.codice(), valori);
        return new Risposte(risposte);
    }
}
