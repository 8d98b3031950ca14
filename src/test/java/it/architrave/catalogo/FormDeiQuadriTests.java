package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.RegoleDelleCondizioni.Condizione;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the quadri keep to the subset in use and their conditions mean what they say; each rule has its broken fixture. */
class FormDeiQuadriTests {

    private final FormSuFile form = FormSuFile.leggi(Path.of("forms/quadri"));

    @Test
    void usanoSoloTipiEProprietaInElenco() {
        assertThat(RegoleDeiForm.violazioni(form)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms/cila", "forms/scia", "forms/subprocedimenti", "forms/comunicazioni", "forms/uffici"})
    void ancheCompitiEComunicazioniUsanoSoloTipiEProprietaInElenco(String cartella) {
        assertThat(RegoleDeiForm.violazioni(FormSuFile.leggi(Path.of(cartella)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'id':'a','type':'filepicker','key':'file','label':'File'}",
            "{'id':'a','type':'textfield','key':'x','label':'X','appearance':{}}",
            "{'id':'a','type':'textfield','key':'x','label':'X','validate':{'validationType':'email'}}",
            "{'id':'a','type':'textfield','key':'x','label':'X','properties':{'colore':'rosso'}}",
            "{'id':'a','type':'textfield','key':'x','label':'X','properties':{'controllo':'iban'}}",
            "{'id':'a','type':'radio','key':'x','label':'X','values':[{'label':'sanzione di € 10','value':'a'}]}",
            "{'id':'a','type':'textfield','key':'Nome cognome','label':'X'}",
            "{'id':'a','type':'textfield','key':'x','label':''}",
            "{'id':'a','type':'textfield','key':'x','label':'X','conditional':{'hide':'='}}",
            "{'id':'a','type':'textfield','key':'x','label':'X'},{'id':'b','type':'number','key':'x','label':'X'}",
            "{'id':'a','type':'textfield','key':'x','label':'X'},{'id':'a','type':'number','key':'y','label':'Y'}"})
    void unComponenteFuoriElencoSiVede(String componenti) {
        assertThat(RegoleDeiForm.violazioni(FormSuFile.di("q", componenti))).hasSize(1);
    }

    @Test
    void ogniCondizioneDecideAncheSenzaRisposte() {
        assertThat(RegoleDelleCondizioni.indeciseSenzaRisposte(RegoleDelleCondizioni.nei(form))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(esclusiva = null and x)", "list contains(tipi, \"x\")", "esclusiva ==", "titolo"})
    void unaCondizioneIndecisaSiVede(String testo) {
        assertThat(RegoleDelleCondizioni.indeciseSenzaRisposte(condizione("q", testo))).hasSize(1);
    }

    @Test
    void leCondizioniNominanoCampiEValoriEsistenti() {
        assertThat(RegoleDelleCondizioni.cheNominanoCampiInesistenti(RegoleDelleCondizioni.nei(form), form)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"titolarita.esclusivo != \"a1\"", "titolarita.esclusiva != \"a9\"", "this.titolo = null"})
    void unNomeSbagliatoSiVede(String testo) {
        assertThat(RegoleDelleCondizioni.cheNominanoCampiInesistenti(condizione("partiComuni", testo), form)).hasSize(1);
    }

    @Test
    void nessunCampoOscuraIlQuadroDaCuiDipende() {
        assertThat(RegoleDelleCondizioni.cheLeggonoUnQuadroOscurato(RegoleDelleCondizioni.nei(form), form)).isEmpty();
    }

    @Test
    void unQuadroOscuratoSiVede() {
        assertThat(RegoleDelleCondizioni.cheLeggonoUnQuadroOscurato(
                condizione("firma", "altriTitolari.titolari = null"), form)).hasSize(1);
    }

    private static List<Condizione> condizione(String quadro, String testo) {
        return List.of(new Condizione(quadro, "campo", "", testo));
    }
}
