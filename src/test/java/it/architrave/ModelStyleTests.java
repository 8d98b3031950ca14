package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every model keeps the style of the house (design, section 5); beside each rule, the model that breaks it. */
class ModelStyleTests {

	private static final Path BROKEN = Path.of("src/test/resources/modelli-guasti");

	private static final List<ModelFile> PROCESSES = ModelFile.under(Path.of("processes"), ".bpmn");

	private static final List<ModelFile> DECISIONS = ModelFile.under(Path.of("processes"), ".dmn");

	@Test
	void thereAreModelsToJudge() {
		assertThat(PROCESSES).isNotEmpty();
		assertThat(DECISIONS).isNotEmpty();
	}

	@Test
	void theFileIsNamedAfterItsProcessOrDecision() {
		everyModel(ModelNames::idIsTheFileName, "NomeDiverso.bpmn", "UnAltroNome");
		everyModel(ModelNames::idIsTheFileName, "nomeDiverso.dmn", "unAltroNome");
	}

	@Test
	void anIdIsItsPrefixAndItsLabel() {
		everyModel(ModelNames::idIsPrefixAndLabel, "IdSenzaEtichetta.bpmn", "Task_Verifica");
	}

	@Test
	void aMessageIdIsItsPrefixAndItsName() {
		everyModel(ModelNames::messageIdIsPrefixAndName, "MessaggioSenzaNome.bpmn", "Message_Altro");
	}

	@Test
	void aFlowIdSaysWhereItComesFrom() {
		everyModel(ModelNames::flowIdSaysWhereItComesFrom, "FlussoSenzaOrigine.bpmn", "Flow_Primo");
	}

	@Test
	void noIdIsGeneratedByAnEditor() {
		everyModel(ModelNames::noIdIsGenerated, "IdGenerato.bpmn", "Flow_0abc12d");
		everyModel(ModelNames::noIdIsGenerated, "idGenerato.dmn", "Rule_1x9y8z7");
	}

	@Test
	void aTaskIsAnInfinitiveAndItsObject() {
		everyModel(ModelNames::taskIsInfinitiveAndObject, "CompitoSenzaVerbo.bpmn", "Task_VerificaDellaCompletezza");
		everyModel(ModelNames::taskIsInfinitiveAndObject, "CompitoSenzaOggetto.bpmn", "Task_Verificare");
	}

	@Test
	void anEventIsALegalFact() {
		everyModel(ModelNames::eventIsAFact, "EventoComeAzione.bpmn", "StartEvent_PresentareLaCila");
	}

	@Test
	void aSplitAsksAndItsFlowsAnswer() {
		everyModel(ModelNames::splitAsksAndFlowsAnswer, "BivioSenzaDomanda.bpmn", "Gateway_Esito");
		everyModel(ModelNames::splitAsksAndFlowsAnswer, "BivioSenzaRisposta.bpmn", "Gateway_Completa");
	}

	@Test
	void aJoinHasNoLabel() {
		everyModel(ModelNames::joinIsUnlabelled, "RicongiungimentoConEtichetta.bpmn", "Gateway_Insieme");
	}

	@Test
	void noModelNamesAMunicipality() {
		everyModel(ModelNames::noMunicipalityIsNamed, "ComuneNelModello.bpmn", "Task_AvvisareLUfficio");
	}

	@Test
	void javaIsReachedByDelegateExpressionsOnly() {
		everyModel(ModelWiring::onlyDelegateExpressions, "ClasseJava.bpmn", "Task_AprireIlTermine");
		everyModel(ModelWiring::onlyDelegateExpressions, "ServizioSenzaDelegato.bpmn", "Task_AprireIlTermine");
		everyModel(ModelWiring::onlyDelegateExpressions, "AscoltatoreConClasse.bpmn", "Task_VerificareGliAtti");
	}

	@Test
	void thereIsNoScript() {
		everyModel(ModelWiring::noScript, "Copione.bpmn", "Task_CalcolareLaData");
		everyModel(ModelWiring::noScript, "CondizioneInCopione.bpmn", "Flow_DaCompleta");
	}

	@Test
	void noExpressionCallsAMethod() {
		everyModel(ModelWiring::noMethodExpression, "MetodoNellaCondizione.bpmn", "Flow_DaCompleta");
		everyModel(ModelWiring::noMethodExpression, "MetodoNelDelegato.bpmn", "Task_AprireIlTermine");
	}

	@Test
	void aTimerReadsADateAndCountsNothing() {
		everyModel(ModelWiring::timerReadsADate, "DurataNelModello.bpmn", "BoundaryEvent_TermineDecorso");
		everyModel(ModelWiring::timerReadsADate, "DataNelModello.bpmn", "BoundaryEvent_TermineDecorso");
	}

	@Test
	void aClockIsABoundaryEvent() {
		everyModel(ModelWiring::clockIsABoundaryEvent, "OrologioInMezzo.bpmn", "Event_TermineDecorso");
	}

	@Test
	void processesUserTasksAndTimersCiteTheirArticle() {
		everyModel(ModelWiring::documentationCitesTheArticle, "ProcessoSenzaArticolo.bpmn", "ProcessoSenzaArticolo");
		everyModel(ModelWiring::documentationCitesTheArticle, "CompitoSenzaArticolo.bpmn", "Task_VerificareGliAtti");
		everyModel(ModelWiring::documentationCitesTheArticle, "OrologioSenzaArticolo.bpmn",
				"BoundaryEvent_TermineDecorso");
	}

	@Test
	void theVersionTagIsTheLegalRegime() {
		everyModel(ModelWiring::versionTagIsTheRegime, "VersioneNumerata.bpmn", "VersioneNumerata");
		everyModel(ModelWiring::versionTagIsTheRegime, "versioneNumerata.dmn", "versioneNumerata");
	}

	@Test
	void historyOutlivesAnyCase() {
		everyModel(ModelWiring::historyOutlivesAnyCase, "StoriaBreve.bpmn", "StoriaBreve");
		everyModel(ModelWiring::historyOutlivesAnyCase, "storiaMancante.dmn", "storiaMancante");
	}

	@Test
	void aUserTaskHasItsGroupItsFormAndOneCompleteListener() {
		everyModel(ModelWiring::userTaskHasGroupFormAndOneListener, "CompitoSenzaGruppo.bpmn", "Task_VerificareGliAtti");
		everyModel(ModelWiring::userTaskHasGroupFormAndOneListener, "CompitoSenzaModulo.bpmn", "Task_VerificareGliAtti");
		everyModel(ModelWiring::userTaskHasGroupFormAndOneListener, "CompitoConDueAscoltatori.bpmn",
				"Task_VerificareGliAtti");
	}

	@Test
	void thereIsNoOtherListener() {
		everyModel(ModelWiring::noOtherListener, "AscoltatoreAllAvvio.bpmn", "Task_AprireIlTermine");
		everyModel(ModelWiring::noOtherListener, "AscoltatoreAllaCreazione.bpmn", "Task_VerificareGliAtti");
	}

	@Test
	void formsDecisionsAndCallsAreBoundToTheDeployment() {
		everyModel(ModelWiring::referencesAreBoundToTheDeployment, "ModuloAllUltimaVersione.bpmn",
				"Task_VerificareGliAtti");
		everyModel(ModelWiring::referencesAreBoundToTheDeployment, "DecisioneAllUltimaVersione.bpmn",
				"Task_StabilireSeVerificare");
		everyModel(ModelWiring::referencesAreBoundToTheDeployment, "ChiamataAllUltimaVersione.bpmn",
				"CallActivity_InvitareARegolarizzare");
	}

	@Test
	void aCallPassesTheBusinessKeyAndOnlyNamedVariables() {
		everyModel(ModelWiring::callPassesBusinessKeyAndOnlyNamedVariables, "ChiamataSenzaChiave.bpmn",
				"CallActivity_InvitareARegolarizzare");
		everyModel(ModelWiring::callPassesBusinessKeyAndOnlyNamedVariables, "ChiamataConTutto.bpmn",
				"CallActivity_InvitareARegolarizzare");
	}

	@Test
	void thereIsNoSavePointAndNoRetryPolicy() {
		everyModel(ModelWiring::noSavePointAndNoRetryPolicy, "PuntoDiSalvataggio.bpmn", "Task_AprireIlTermine");
	}

	@Test
	void withdrawalIsTheOnlyInterruptingEventSubProcess() {
		everyModel(ModelWiring::oneInterruptingEventSubProcessAtMost, "DueInterruzioni.bpmn", "SubProcess_Decadenza");
	}

	@Test
	void thereAreNoLanesAndNoColours() {
		everyModel(ModelPicture::noLaneAndNoColour, "Corsie.bpmn", "Lane_Uffici");
		everyModel(ModelPicture::noLaneAndNoColour, "Colori.bpmn", "Task_AprireIlTermine_di");
	}

	@Test
	void aModelIsReadInOneBreath() {
		everyModel(ModelPicture::noMoreNodesThanOneBreath, "TroppiNodi.bpmn", "31 flow nodes");
	}

	@Test
	void everythingIsDrawn() {
		everyModel(ModelPicture::everythingIsDrawn, "NonDisegnato.bpmn", "Flow_DaPresentata");
	}

	@Test
	void shapesDoNotOverlap() {
		everyModel(ModelPicture::shapesDoNotOverlap, "Sovrapposti.bpmn", "StartEvent_Presentata and EndEvent_Conclusa");
	}

	@Test
	void flowsTouchTheShapesTheyJoin() {
		everyModel(ModelPicture::flowsTouchTheirShapes, "FlussoStaccato.bpmn", "Flow_DaPresentata");
	}

	@Test
	void noFlowRunsThroughAShape() {
		everyModel(ModelPicture::noFlowRunsThroughAShape, "FlussoAttraverso.bpmn", "Flow_DaPresentata");
	}

	@Test
	void noLabelIsCrossedOrCovered() {
		everyModel(ModelPicture::noLabelIsCrossedOrCovered, "EtichettaCoperta.bpmn", "Flow_DaPresentata");
	}

	@Test
	void theHappyPathIsOneStraightLine() {
		everyModel(ModelPicture::happyPathIsOneStraightLine, "PercorsoStorto.bpmn", "StartEvent_Presentata");
	}

	@Test
	void flowsRunLeftToRightUnlessTheyLoop() {
		everyModel(ModelPicture::flowsRunLeftToRightUnlessTheyLoop, "AllIndietro.bpmn", "Flow_DaPresentata");
	}

	@Test
	void refusalsLieBelowTheHappyPath() {
		everyModel(ModelPicture::refusalsLieBelow, "RifiutoInAlto.bpmn", "EndEvent_Respinta");
	}

	/** The rule holds for every model of the house, and finds the culprit in the one made to break it. */
	private static void everyModel(Function<ModelFile, List<String>> rule, String brokenFile, String culprit) {
		assertThat(Stream.concat(PROCESSES.stream(), DECISIONS.stream()))
			.allSatisfy(model -> assertThat(rule.apply(model)).as(model.name()).isEmpty());
		assertThat(rule.apply(ModelFile.read(BROKEN.resolve(brokenFile)))).as(brokenFile).containsExactly(culprit);
	}

}
