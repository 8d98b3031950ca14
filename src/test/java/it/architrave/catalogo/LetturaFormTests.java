package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LetturaFormTests {

    private final BancoDiProva banco = new BancoDiProva();

    @Test
    void prendeTitoloELetteraDallaPrimaNota() {
        Quadro persona = banco.modulo.quadro("persona");
        assertThat(persona.titolo()).isEqualTo("Persona");
        assertThat(persona.lettera()).isEqualTo("a");
        assertThat(persona.campi().get(0)).matches(c -> c.tipo() == TipoCampo.NOTA && c.etichetta().equals("Chi presenta."));
    }

    @Test
    void leggeVincoliOpzioniEProprieta() {
        Quadro persona = banco.modulo.quadro("persona");
        Campo cognome = persona.campi().get(1);
        assertThat(cognome.vincoli().obbligatorio()).isTrue();
        assertThat(cognome.vincoli().massimo()).isEqualTo(20);
        assertThat(cognome.proprieta()).containsEntry("lettera", "a.1");
        Campo incarico = persona.campi().stream().filter(c -> c.chiave().equals("incarico")).findFirst().orElseThrow();
        assertThat(incarico.opzioni()).extracting(Opzione::valore).containsExactly("procura", "delega");
        assertThat(incarico.inParole("delega")).isEqualTo("Delega");
    }

    @Test
    void leggeSezioniRipetibiliUnaDentroLAltra() {
        Campo immobili = banco.modulo.quadro("luoghi").campi().get(0);
        assertThat(immobili.tipo()).isEqualTo(TipoCampo.RIPETIBILE);
        assertThat(immobili.figli()).extracting(Campo::chiave).containsExactly("censito", "indirizzo", "catasto");
    }

    @Test
    void rifiutaUnTipoSconosciuto() {
        rifiutato("{\"type\":\"iframe\",\"key\":\"x\"}", "il tipo «iframe» non è tra quelli ammessi");
    }

    @Test
    void rifiutaUnaCondizioneScrittaMale() {
        rifiutato("{\"type\":\"textfield\",\"key\":\"x\",\"conditional\":{\"hide\":\"=x ==== 1\"}}", "x ==== 1");
    }

    @Test
    void rifiutaUnControlloInesistente() {
        rifiutato("{\"type\":\"textfield\",\"key\":\"x\",\"properties\":{\"controllo\":\"targa\"}}", "«targa» non esiste");
    }

    @Test
    void rifiutaUnCampoSenzaChiaveEUnoDoppio() {
        rifiutato("{\"type\":\"textfield\",\"label\":\"Foglio\"}", "a «Foglio» manca la chiave");
        rifiutato("{\"type\":\"textfield\",\"key\":\"x\"},{\"type\":\"number\",\"key\":\"x\"}", "c'è due volte");
    }

    @Test
    void rifiutaCioCheNonEJson() {
        assertThatThrownBy(() -> leggi("<form/>")).isInstanceOf(FormErrato.class).hasMessageContaining("non è JSON");
    }

    @Test
    void mostraComeScrittaUnaDataImpossibile() {
        Campo data = banco.modulo.quadro("firma").campi().get(1);
        assertThat(data.inParole("2026-05-20")).isEqualTo("20/05/2026");
        assertThat(data.inParole("2026-02-30")).isEqualTo("2026-02-30");
    }

    private void rifiutato(String componenti, String motivo) {
        assertThatThrownBy(() -> leggi("{\"id\":\"prova\",\"components\":[" + componenti + "]}"))
                .isInstanceOf(FormErrato.class).hasMessageContaining("«prova»").hasMessageContaining(motivo);
    }

    private Quadro leggi(String json) {
        return banco.form.leggi(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
