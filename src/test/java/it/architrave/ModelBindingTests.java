package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Models, forms and code name each other rightly and completely; beside each rule, the name that breaks it. */
class ModelBindingTests {

    private static final Bindings OURS = Bindings.of(Path.of(""), House.OURS);
    private static final Bindings BROKEN = Bindings.of(Path.of("src/test/resources/legami-guasti"), House.BROKEN);

    @Test
    void ciSonoNomiDaConfrontare() {
        assertThat(List.of(OURS.delegatesNamed(), OURS.formsNamed(), OURS.decisionsNamed(), OURS.processesCalled(),
                OURS.messagesNamed(), OURS.groupsNamed(), OURS.variablesNamed(), OURS.forms().quadriOfModules()))
                .noneMatch(Set::isEmpty);
    }

    @Test
    void ogniDelegatoNominatoDaiModelliEsiste() {
        nothing(BindingRules::delegatesMissing, "delegatoCheManca");
    }

    @Test
    void ogniDelegatoEUsatoDaUnModello() {
        nothing(BindingRules::delegatesUnused, "delegatoInutile");
    }

    @Test
    void ogniFormNominatoDaUnCompitoEsiste() {
        nothing(BindingRules::formsMissing, "Guasto_FormCheManca");
    }

    @Test
    void ogniFormEDiUnCompito() {
        nothing(BindingRules::formsUnused, "Guasto_FormInutile");
    }

    @Test
    void ogniFormHaLIdDelSuoFile() {
        nothing(BindingRules::misnamedForms, "Guasto_FormInutile");
    }

    @Test
    void ogniQuadroDiUnModuloEsiste() {
        nothing(BindingRules::quadriMissing, "quadroCheManca");
    }

    @Test
    void ogniQuadroEDiUnModulo() {
        nothing(BindingRules::quadriUnused, "quadroInutile");
    }

    @Test
    void ogniComunicazioneHaIlSuoForm() {
        nothing(BindingRules::communicationsWithoutForm, "rispostaInvito");
    }

    @Test
    void ogniFormDiComunicazioneEDiUnTipo() {
        nothing(BindingRules::formsOfNoCommunication, "comunicazioneInutile");
    }

    @Test
    void ogniDecisioneNominataEsiste() {
        nothing(BindingRules::decisionsMissing, "decisioneCheManca");
    }

    @Test
    void ogniDecisioneEUsata() {
        nothing(BindingRules::decisionsUnused, "decisioneInutile");
    }

    @Test
    void ogniProcessoChiamatoOAvviatoEsiste() {
        nothing(BindingRules::processesMissing, "ModuloCheManca", "ProcessoCheManca");
    }

    @Test
    void nessunModuloAttendeUnProcessoCheCE() {
        nothing(BindingRules::processesNoLongerAwaited, "ProcessoInutile");
    }

    @Test
    void ogniProcessoEChiamatoOAvviato() {
        nothing(BindingRules::processesUnused, "ProcessoInutile");
    }

    @Test
    void ogniVariabileDeiModelliEDichiarata() {
        nothing(BindingRules::variablesUndeclared, "condizioneIgnota", "dataIgnota", "fonteIgnota", "ingressoIgnoto",
                "metaIgnota", "passataIgnota");
    }

    @Test
    void ogniVariabileEDichiarataUnaVolta() {
        nothing(BindingRules::variablesDeclaredTwice, "doppia", "esitoDecisione");
    }

    @Test
    void ogniVariabileDichiarataEUsataDaUnModello() {
        nothing(BindingRules::variablesUnused, "esitoDecisione", "inutile");
    }

    @Test
    void ilRisultatoDiUnaDecisioneTieneIlSuoNome() {
        nothing(BindingRules::resultsUnderAnotherName, "altroNome");
    }

    @Test
    void ogniMessaggioDeiModelliEDichiarato() {
        nothing(BindingRules::messagesMissing, "MessaggioCheManca");
    }

    @Test
    void ogniMessaggioDichiaratoEAttesoDaUnModello() {
        nothing(BindingRules::messagesUnused, "MessaggioInutile");
    }

    @Test
    void ogniGruppoDeiModelliEUnRuolo() {
        nothing(BindingRules::groupsWithoutRole, "geometra");
    }

    private static void nothing(Function<Bindings, List<String>> rule, String... culprits) {
        assertThat(rule.apply(OURS)).isEmpty();
        assertThat(rule.apply(BROKEN)).containsExactly(culprits);
    }
}
