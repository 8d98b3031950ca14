package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code keeps to the house: who knows the engine, who may see what, whose time it is; beside each rule, who breaks it. */
class EngineAtTheEdgeTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void soloIlBordoConosceIlMotore() {
        nobody(EngineRules::knowTheEngineFromOutside, "pratica.ConosceIlMotore", "pratica.DelegatoFuoriPosto");
    }

    @Test
    void soloIlBordoConosceLaCollaDelMotore() {
        nobody(EngineRules::knowItsGlueFromOutside, "pratica.UsaLaCollaDelMotore");
    }

    @Test
    void unaSolaClasseConosceIlLinguaggioDelleCondizioni() {
        assertThat(EngineRules.knowTheExpressionLanguage(House.OURS)).containsExactly("catalogo.Condizioni");
        assertThat(EngineRules.knowTheExpressionLanguage(House.BROKEN))
                .containsExactly("catalogo.Condizioni", "catalogo.CondizioniDiNuovo");
    }

    @Test
    void iDelegatiStannoDavantiAlMotore() {
        nobody(EngineRules::delegatesOutsideTheirFace, "pratica.DelegatoFuoriPosto");
    }

    @Test
    void nessunAltroPacchettoVedeUnDelegato() {
        nobody(EngineRules::delegatesThatOthersSee, "pratica.bpmn.DelegatoPubblico");
    }

    @Test
    void unDelegatoHaUnaSolaDipendenza() {
        nobody(EngineRules::delegatesWithSeveralDependencies, "pratica.bpmn.DelegatoConDueDipendenze");
    }

    @Test
    void unDelegatoNonSiFaDareIlMotore() {
        nobody(EngineRules::delegatesThatInjectTheEngine, "pratica.bpmn.DelegatoColMotore");
    }

    @Test
    void unDelegatoLeggeChiamaEScriveInDieciRighe() {
        nobody(EngineRules::delegatesThatDoTooMuch, "pratica.bpmn.DelegatoLungo");
    }

    @Test
    void ogniInterrogazioneDicePerChi() {
        nobody(WallRules::queriesWithoutScope, "pratica.SenzaMuroRepository.derivata", "pratica.SenzaMuroRepository.tutte");
    }

    @Test
    void ogniInterrogazioneUsaLAmbitoCheChiede() {
        nobody(WallRules::queriesThatIgnoreTheirScope, "pratica.SenzaMuroRepository.aPortaAperta");
    }

    @Test
    void iRepositoryNonPortanoMetodiGiaPronti() {
        nobody(WallRules::repositoriesWithReadyMadeMethods, "pratica.GiaProntoRepository");
    }

    @Test
    void chiLeggeConSqlScrittoAManoDicePerChi() {
        nobody(WallRules::handWrittenReadsWithoutViewer, "pratica.LetturaSenzaMuro.numero", "pratica.LetturaSenzaMuro.segna");
    }

    @Test
    void nessunaAltraViaPortaAlleRighe() {
        nobody(WallRules::otherWaysToTheRows, "pratica.AltraVia");
    }

    @Test
    void lAmbitoDiSistemaNasceSoloDavantiAlMotoreENeiLavori() {
        nobody(WallRules::systemScopeOutsideModelsAndJobs, "pratica.VedeTutto");
    }

    @Test
    void ilTempoVieneDallOrologio() {
        nobody(TimeRules::readTheMachinesClock, "pratica.OreProprie", "pratica.OreProprie$Altre", "pratica.OreProprie$Vecchie");
    }

    @Test
    void ilTempoNonVieneDallaBaseDeiDati(@TempDir Path cartella) throws IOException {
        nobody(TimeRules::askTheDatabaseForTheTime, "pratica.LetturaSenzaMuro");
        assertThat(TimeRules.migrationsThatAskForTheTime(Path.of("src/main/resources/db/migration"))).isEmpty();
        Files.writeString(cartella.resolve("V1__x.sql"), "create table x (dal date default current_date);");
        assertThat(TimeRules.migrationsThatAskForTheTime(cartella)).containsExactly("V1__x.sql");
    }

    @Test
    void ancheLeProveLeggonoIlGiornoInItalia() {
        assertThat(TimeRules.testsThatReadTheDayWhereTheMachineStands(TEST.resolve("it"))).isEmpty();
        assertThat(TimeRules.testsThatReadTheDayWhereTheMachineStands(TEST.resolve("guasti"))).containsExactly("OreProprie.java");
    }

    @Test
    void nessunoAgisceInUnAltraTransazione() {
        nobody(TimeRules::actInAnotherTransaction, "pratica.AgisceDopo", "pratica.AgisceDopo$PerConto");
    }

    @Test
    void iNomiDiconoQualcosa() {
        nobody(ShapeRules::namesThatSayNothing, "util.PraticaManager", "util.Somme");
    }

    @Test
    void iPacchettiNonGiranoInTondo() {
        assertThat(ShapeRules.packagesInACircle(House.OURS)).isEmpty();
        assertThat(ShapeRules.packagesInACircle(House.BROKEN)).hasSize(1).first().asString()
                .contains("Slice pratica -> Slice pratica.web -> Slice pratica");
    }

    @Test
    void ogniPacchettoDiceDovePuoMancareUnValore() {
        nobody(ShapeRules::packagesThatAllowNullUnsaid, "util");
    }

    @Test
    void unBeanHaAlPiuQuattroCollaboratori() {
        nobody(ShapeRules::beansWithTooManyCollaborators, "pratica.CinqueCollaboratori");
    }

    @Test
    void unRecordHaAlPiuSetteComponenti() {
        nobody(ShapeRules::recordsWithTooManyComponents, "pratica.OttoComponenti");
    }

    @Test
    void nessunFilePassaTrecentoRighe(@TempDir Path cartella) throws IOException {
        assertThat(ShapeRules.filesTooLong(MAIN)).isEmpty();
        assertThat(ShapeRules.filesTooLong(TEST)).isEmpty();
        Files.writeString(cartella.resolve("Lungo.java"), "\n".repeat(301));
        Files.writeString(cartella.resolve("Giusto.java"), "\n".repeat(300));
        assertThat(ShapeRules.filesTooLong(cartella)).containsExactly("Lungo.java");
    }

    @Test
    void iFileSonoBrevi(@TempDir Path cartella) throws IOException {
        assertThat(ShapeRules.length(MAIN, 0.5)).isLessThanOrEqualTo(60);
        assertThat(ShapeRules.length(MAIN, 0.9)).isLessThanOrEqualTo(110);
        for (int righe : List.of(10, 61, 111)) {
            Files.writeString(cartella.resolve("F" + righe + ".java"), "\n".repeat(righe));
        }
        assertThat(ShapeRules.length(cartella, 0.5)).isEqualTo(61);
        assertThat(ShapeRules.length(cartella, 0.9)).isEqualTo(111);
    }

    /** The rule finds nobody in our house, and exactly the culprits in the one built to break it. */
    private static void nobody(Function<House, List<String>> rule, String... culprits) {
        assertThat(rule.apply(House.OURS)).isEmpty();
        assertThat(rule.apply(House.BROKEN)).containsExactly(culprits);
    }
}
