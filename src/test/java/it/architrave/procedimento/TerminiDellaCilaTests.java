package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Archiviazioni;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Schede;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.Effetto;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two clocks of the CILA, each only where the municipality wants it: control by analogy with the SCIA, and duration. */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TerminiDellaCilaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final CodiceIstat CON_OROLOGI = new CodiceIstat("048035");
    private static final String RESPONSABILE = "responsabile.reggello";
    private static final String ARCHIVIAZIONE = "Task_ArchiviareLaPratica";
    private static final Set<String> VISITATI = new HashSet<>();

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Termini termini;
    @Autowired
    private Pratiche pratiche;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private JdbcClient jdbc;
    private NumeroPratica numero;

    @BeforeEach
    void ilComuneVuoleIDueOrologi(@Autowired Anagrafe anagrafe) {
        nonLiVuolePiu();
        anagrafe.iscriviDimostrativo(new Utente(RESPONSABILE, "Rita Reggello", "", "rita@esempio.invalid", Set.of(),
                Set.of(new Incarico(CON_OROLOGI, Ruolo.RESPONSABILE_PROCEDIMENTO))), "");
        List.of(List.of("CILA.controllo", "ANALOGIA_30", "SCELTA"), List.of("CILA.durata", "1", "ANNI")).forEach(p -> jdbc.sql(
                "insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values (?, 'COMUNE', '048035', ?, ?,"
                        + " date '2020-01-01', 'Regolamento edilizio di prova')").params(p).update());
    }

    @AfterEach
    void nonLiVuolePiu() {
        if (numero != null) {
            VISITATI.addAll(motore.visitati(numero));
        }
        motore.adesso();
        jdbc.sql("delete from parametro where ambito = '048035'").update();
    }

    @Test
    void doveNessunoLiVuoleNonCorreAlcunTermine() {
        numero = mani.presentata(Mani.FIESOLE);
        assertThat(termini.di(TUTTO, numero)).isEmpty();
        assertThat(motore.visitati(numero)).contains("EndEvent_NessunTermineDiControllo");
    }

    @Test
    void finitoIlTermineIlPotereDiControlloEConsumato() {
        numero = mani.presentata(CON_OROLOGI);
        LocalDate ultimo = ultimo("CILA.controllo");
        assertThat(termine("CILA.controllo").corsa().decorrenza()).isEqualTo(OrologioDiProva.oggi());
        assertThat(termine("CILA.controllo").corsa().durata().norma()).contains("art. 19 c. 6-bis");
        motore.vaiAl(ultimo);
        assertThat(motore.scattano(numero)).isZero();
        motore.vaiAl(ultimo.plusDays(4));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(termine("CILA.controllo").situazione().effettoDal()).isEqualTo(ultimo.plusDays(1));
        assertThat(termine("CILA.controllo").tipo().effetto()).isEqualTo(Effetto.POTERI_CONSUMATI);
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .anyMatch(f -> f.contains("potere di controllo consumato"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void iLavoriFinitiPrimaAttendonoLaFineDelControlloPerConcludereLaPratica() {
        numero = mani.presentata(CON_OROLOGI);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(termine("CILA.durata").situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        motore.vaiAl(ultimo("CILA.controllo").plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(motore.finita(numero)).isTrue();
    }

    @Test
    void decorsaLaDurataLaPraticaESegnalataEILavoriSiPossonoAncoraUltimare() {
        numero = mani.presentata(CON_OROLOGI);
        assertThat(ultimo("CILA.durata")).isAfterOrEqualTo(OrologioDiProva.oggi().plusYears(1));
        motore.vaiAl(ultimo("CILA.durata").plusDays(1));
        assertThat(motore.scattano(numero)).as("controllo e durata").isEqualTo(2);
        assertThat(termine("CILA.durata").situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto).anyMatch(f -> f.contains("pratica da archiviare"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Durata della CILA: decorsa"))
                .as("una lettera a persona").hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("1 anno dalla presentazione",
                        "la fine si può ancora comunicare").doesNotContain("[("));

        assertThat(mani.aperte(numero)).containsExactly(ARCHIVIAZIONE);
        fineLavori("PARZIALE");
        assertThat(motore.scattano(numero)).as("la sveglia rifatta non suona di nuovo").isZero();
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(mani.aperte(numero)).as("finiti i lavori non c'è più nulla da archiviare").isEmpty();
        assertThat(termini.di(TUTTO, numero)).extracting(t -> t.situazione().stato()).containsOnly(StatoTermine.DECORSO);
    }

    @Test
    void laPraticaArchiviataSiRiapreConLaFineDeiLavori() {
        archiviata();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.ARCHIVIATA);
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(motore.finita(numero)).as("si attende ancora la fine dei lavori").isFalse();
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Archiviazione senza fine lavori"))
                .as("una lettera a persona").hasSize(2).allSatisfy(a -> assertThat(a.testo()).contains("non ha risposto",
                        "si può ancora comunicare", "resta la vigilanza").doesNotContain("[("));
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .anyMatch(f -> f.startsWith("Riaperta la pratica archiviata"));
    }

    @Test
    void laFineParzialeRiapreLaPraticaArchiviataELaLasciaAperta() {
        archiviata();
        fineLavori("PARZIALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(motore.finita(numero)).isFalse();
        assertThat(mani.aperte(numero)).as("la durata non decorre due volte").containsExactly(ARCHIVIAZIONE);
        fineLavori("PARZIALE");
        assertThat(mani.aperte(numero)).as("una sola archiviazione per volta").containsExactly(ARCHIVIAZIONE);
        mani.svolge(RESPONSABILE, numero, ARCHIVIAZIONE, Map.of("motivazione", "La parte, avvisata, non ha finito i lavori."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.ARCHIVIATA);
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso().oggetto())
                .filteredOn(o -> o.startsWith("Archiviazione senza fine lavori")).as("anche la seconda si comunica").hasSize(4);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
    }

    @Test
    void chiRinunciaAllaPraticaArchiviataLaChiude() {
        archiviata();
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIA_IN_ESAME);
    }

    @Test
    void senzaMotivazioneNonSiArchivia() {
        decorsa();
        assertThatThrownBy(() -> mani.svolge(RESPONSABILE, numero, ARCHIVIAZIONE, Map.of("motivazione", "Decorsa.")))
                .isInstanceOf(RisposteNonValide.class);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void finoAllEsitoDellaVerificaNonSiArchivia(@Autowired Archiviazioni archiviazioni) {
        numero = mani.presentata(FIRENZE);
        assertThatThrownBy(() -> archiviazioni.archivia(TUTTO, numero, "Rita Responsabile", "Decorsa la durata."))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("«In verifica formale»");
    }

    @Test
    void conLaRinunciaCessanoTuttiEDue() {
        numero = mani.presentata(CON_OROLOGI);
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(termini.di(TUTTO, numero)).hasSize(2).extracting(t -> t.situazione().stato()).containsOnly(StatoTermine.CESSATO);
    }

    @Test
    void laPaginaDellaPraticaMostraIDueTermini(@Autowired Schede schede) {
        numero = mani.presentata(CON_OROLOGI);
        var contesto = new Contesto(pratiche.leggi(TUTTO, numero), TUTTO, true);
        assertThat(schede.pannelli(contesto)).filteredOn(p -> p.titolo().equals("Termini")).singleElement()
                .satisfies(p -> assertThat(String.valueOf(p.dati())).contains("Termine di controllo della CILA", "Durata della CILA"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDellaFineDeiLavoriEStatoVisitato(@Autowired RepositoryService archivio) {
        String definizione = archivio.createProcessDefinitionQuery().processDefinitionKey("FineDeiLavori").latestVersion()
                .singleResult().getId();
        assertThat(VISITATI).containsAll(archivio.getBpmnModelInstance(definizione).getModelElementsByType(FlowNode.class)
                .stream().map(FlowNode::getId).collect(Collectors.toSet()));
    }

    private void decorsa() {
        numero = mani.presentata(CON_OROLOGI);
        motore.vaiAl(ultimo("CILA.durata").plusDays(1));
        motore.scattano(numero);
    }

    private void archiviata() {
        decorsa();
        mani.svolge(RESPONSABILE, numero, ARCHIVIAZIONE, Map.of("motivazione", "La parte, avvisata, non ha risposto."));
    }

    private void fineLavori(String ultimazione) {
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(),
                "ultimazione", ultimazione, "resta", ultimazione.equals("PARZIALE") ? "La cantina." : "",
                "catasto", "NON_DOVUTO"));
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private LocalDate ultimo(String codice) {
        return Objects.requireNonNull(termine(codice).ultimoGiorno());
    }
}
