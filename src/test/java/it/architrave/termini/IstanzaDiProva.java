package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.motore.OrologioDelMotore;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.territorio.Fuso;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application of a model made for tests only, with silence-assent and all its stops; beside a CILA, whose number it bears. */
class IstanzaDiProva {

    static final Date FERMA = Date.from(LocalDate.parse("9999-12-31").atStartOfDay(Fuso.ROMA).toInstant());
    static final String SILENZIO = "PROVA.silenzio";
    static final String DURATA = "PROVA.durata";

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final Path MODELLI = Path.of("src/test/resources/modelli-di-prova");
    private static final List<List<String>> PARAMETRI = List.of(List.of(SILENZIO, "30", "GIORNI"),
            List.of("PROVA.effetto", "ASSENSO", "SCELTA"), List.of(DURATA, "60", "GIORNI"),
            List.of("PROVA.volte", "1", "VOLTE"), List.of("PROVA.entro", "15", "GIORNI"),
            List.of("PROVA.osservazioni", "10", "GIORNI"));

    private final ProcessEngine motore;
    private final JdbcClient jdbc;
    private final OrologioDiProva.Mobile orologio;
    private final OrologioDelMotore orologioDelMotore;

    IstanzaDiProva(ProcessEngine motore, JdbcClient jdbc, OrologioDiProva.Mobile orologio, OrologioDelMotore orologioDelMotore) {
        this.motore = motore;
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.orologioDelMotore = orologioDelMotore;
    }

    /** The models, the kinds of term and stop, and their parameters: as a procedure yet to come will bring them. */
    void deposita() {
        togli();
        PARAMETRI.forEach(p -> jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values"
                + " (?, 'STATO', '', ?, ?, date '2020-01-01', 'art. 20 L. 241/1990')").params(p).update());
        jdbc.sql("insert into tipo_termine (codice, denominazione, da, dalla_presentazione, effetto) values"
                + " ('PROVA.silenzio', 'Silenzio di prova', 'dalla presentazione', true, 'PROVA.effetto'),"
                + " ('PROVA.durata', 'Durata di prova', 'dalla presentazione', true, null)").update();
        jdbc.sql("insert into tipo_arresto (motivo, tipo, causa, norma, volte, entro, risposta, ripresa) values"
                + " ('PROVA.documenti', 'INTERRUZIONE', 'dalla richiesta di documenti', 'art. 20 c. 5', 'PROVA.volte', 'PROVA.entro', null, null),"
                + " ('PROVA.modifiche', 'SOSPENSIONE', 'dalla richiesta di modifiche', 'art. 20 c. 4', null, null, null, null),"
                + " ('PROVA.preavviso', 'SOSPENSIONE', 'dal preavviso', 'art. 10-bis', 'PROVA.volte', null, 'PROVA.osservazioni', 'PROVA.osservazioni')")
                .update();
        var deposito = motore.getRepositoryService().createDeployment().name("modelli di prova");
        Stream.of("IstanzaDiProva.bpmn", "RichiestaDiProva.bpmn").forEach(f -> deposito.addString(f, testo(MODELLI.resolve(f))));
        deposito.deploy();
    }

    void togli() {
        motore.getRepositoryService().createDeploymentQuery().deploymentName("modelli di prova").list()
                .forEach(d -> motore.getRepositoryService().deleteDeployment(d.getId(), true));
        jdbc.sql("delete from parametro where codice like 'PROVA.%'").update();
        jdbc.sql("delete from tipo_termine where codice like 'PROVA.%'").update();
        jdbc.sql("delete from tipo_arresto where motivo like 'PROVA.%'").update();
    }

    NumeroPratica avvia(Mani mani) {
        NumeroPratica numero = mani.presentata(Mani.FIESOLE);
        mani.inUnAtto(() -> motore.getRuntimeService().createProcessInstanceByKey("IstanzaDiProva").businessKey(numero.valore())
                .setVariable(Variabile.COMUNE.nome(), numero.comune().valore()).execute());
        return numero;
    }

    void riceve(Mani mani, NumeroPratica numero, String messaggio) {
        mani.inUnAtto(() -> motore.getRuntimeService().createMessageCorrelation(messaggio)
                .processInstanceBusinessKey(numero.valore()).tenantId(numero.comune().valore()).correlate());
    }

    /** The timer that waits for that term; the variable of its kind tells it. */
    List<Job> sveglie(NumeroPratica numero, String codice) {
        String evento = codice.equals(SILENZIO) ? "BoundaryEvent_SilenzioFormato" : "BoundaryEvent_DurataDecorsa";
        return motore.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .processDefinitionKey("IstanzaDiProva").list().stream().map(ProcessInstance::getId)
                .flatMap(id -> motore.getManagementService().createJobQuery().processInstanceId(id).activityId(evento).list()
                        .stream()).toList();
    }

    Job sveglia(NumeroPratica numero, String codice) {
        return sveglie(numero, codice).get(0);
    }

    boolean finita(NumeroPratica numero) {
        return motore.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .processDefinitionKey("IstanzaDiProva").count() == 0;
    }

    /** The timer rings, whether it is time or not. */
    void suona(Job sveglia) {
        motore.getManagementService().executeJob(sveglia.getId());
    }

    /** Rings what is due by the moved clock, as the engine does; how many rang. */
    int suonano(NumeroPratica numero) {
        List<Job> dovute = Stream.of(SILENZIO, DURATA).flatMap(c -> sveglie(numero, c).stream())
                .filter(j -> !j.getDuedate().toInstant().isAfter(orologio.instant()))
                .sorted(Comparator.comparing(Job::getDuedate)).toList();
        dovute.forEach(this::suona);
        return dovute.size();
    }

    void vaiA(Instant quando) {
        orologio.avanza(Duration.between(orologio.instant(), quando), orologioDelMotore);
    }

    void vaiA(String giorno, int ora) {
        vaiA(LocalDate.parse(giorno).atTime(ora, 0).atZone(Fuso.ROMA).toInstant());
    }

    void passano(int giorni) {
        orologio.avanza(Duration.ofDays(giorni), orologioDelMotore);
    }

    void adesso() {
        orologio.adesso(orologioDelMotore);
    }

    static Termine termine(Termini termini, NumeroPratica numero, String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private static String testo(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
