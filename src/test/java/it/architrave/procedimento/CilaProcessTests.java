package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.Invio;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Inviti;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.StatoPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the CILA (art. 6-bis d.P.R. 380/2001; procedimenti, CILA), path by path, in the real application. */
@ProvaIntegrata
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CilaProcessTests {

    private static final Set<String> VISITATI = new HashSet<>();
    private static final String VERIFICA = "Task_VerificareLaCompletezza";
    private static final String INVITO = "Task_InvitareARegolarizzare";
    private static final String DICHIARAZIONE = "Task_DichiarareLImproduttivita";
    private static final String PRESA_DATTO = "Task_PrendereAttoDellaRinuncia";
    private static final Map<String, Object> LACUNA = Map.of("esito", "DA_REGOLARIZZARE", "rilievi", "Mancano le quote.");
    private static final Map<String, Object> RICHIESTA = Map.of("testo", "Si invita a integrare.", "richieste",
            List.of(Map.of("tipo", "ELABORATO", "oggetto", "Pianta quotata", "motivo", "Le quote servono alla verifica.")));

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Inviti inviti;
    @Autowired
    private RepositoryService archivio;

    private NumeroPratica numero;

    @AfterEach
    void raccoglieINodiVisitati() {
        if (numero != null) {
            VISITATI.addAll(motore.visitati(numero));
        }
        motore.adesso();
    }

    @Test
    void unaCilaCompletaETempestivaNonChiedeNullaAllUfficioESiConcludeConLaFineDeiLavori() {
        numero = mani.presentata(FIESOLE);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(mani.aperte(numero)).isEmpty();

        fineLavori("TOTALE");

        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
        assertThat(motore.visitati(numero)).contains("EndEvent_Conclusa").doesNotContain(VERIFICA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(oggetti()).anyMatch(o -> o.contains("Ricevuta"));
    }

    @Test
    void doveIlComuneVerificaTutteLIstruttoreTrovaLaVerificaEPoiILavoriProseguono() {
        numero = mani.presentata(FIRENZE);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "COMPLETA"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void unaLacunaMinoreSiAnnotaENonFermaLaPratica() {
        numero = mani.presentata(FIRENZE);
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "LACUNA_MINORE", "rilievi", "Refuso nel civico."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void laRispostaAllInvitoRiportaLaPraticaInVerifica() {
        numero = invitata();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_ATTESA_DELLA_PARTE);
        assertThat(avvisi.di(Ambito.di(mani.geometra()), numero).stream().map(i -> i.avviso())
                .filter(a -> a.oggetto().contains("nvito")).map(a -> a.destinatario().indirizzo()))
                .as("una lettera a persona, al recapito dichiarato")
                .containsExactlyInAnyOrder("laura.conti@pec.example.it", "marco.bianchi@example.it");

        mani.comunica(numero, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", "Ecco le quote."));

        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        assertThat(mani.aperte(numero)).containsExactly(VERIFICA);
        assertThat(motore.visitati(numero)).contains("EndEvent_Regolarizzata");
    }

    @Test
    void allaScadenzaDellInvitoSenzaRispostaLIstruttoreVerificaDiNuovo() {
        numero = invitata();
        LocalDate scadenza = scadenza();
        motore.vaiAl(scadenza);
        assertThat(motore.scattano(numero)).as("nell'ultimo giorno utile il termine corre ancora").isZero();
        motore.vaiAl(scadenza.plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);

        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        assertThat(motore.visitati(numero)).contains("EndEvent_NonRegolarizzata");
    }

    @Test
    void senzaUnPrimoInvitoNonSiDichiaraLImproduttivita() {
        numero = mani.presentata(FIRENZE);
        assertThatThrownBy(() -> mani.svolge("istruttore.firenze", numero, VERIFICA, privaDiElementi()))
                .isInstanceOf(AttoNonConsentito.class);
        assertThat(mani.aperte(numero)).as("nulla è cambiato").containsExactly(VERIFICA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
    }

    @Test
    void seMancaUnElementoEssenzialeDopoLInvitoIlResponsabileDichiaraLaCilaPrivaDiEffetti() {
        numero = allImproduttivita();
        mani.svolge("responsabile.firenze", numero, DICHIARAZIONE, Map.of("decisione", "DICHIARA",
                "motivazione", "Manca l'asseverazione del tecnico.", "rimedi", "Ricorso al TAR."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.PRIVA_DI_EFFETTI);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(oggetti()).anyMatch(o -> o.contains("effetti"));
    }

    @Test
    void ilResponsabilePuoRinviareAllIstruttore() {
        numero = allImproduttivita();
        mani.svolge("responsabile.firenze", numero, DICHIARAZIONE,
                Map.of("decisione", "RINVIA", "motivazione", "L'asseverazione è nel secondo allegato."));
        assertThat(mani.aperte(numero)).containsExactly(VERIFICA);
    }

    @Test
    void laFineParzialeLasciaApertaLaPratica() {
        numero = mani.presentata(FIESOLE);
        fineLavori("PARZIALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
    }

    /** A case keeps the model it began on: that of before December 2026 reads another variable. */
    @Test
    void laFineDeiLavoriSiDiceAncheAiModelliDiPrima(@Autowired RuntimeService inCorso) {
        numero = mani.presentata(FIESOLE);
        fineLavori("PARZIALE");
        String lavori = inCorso.createProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .processDefinitionKey("FineDeiLavori").singleResult().getId();
        assertThat(inCorso.getVariable(lavori, "ultimazioneTotale")).isEqualTo(false);
    }

    @Test
    void laFineDeiLavoriDuranteLaVerificaAttendeIlSuoEsito() {
        numero = mani.presentata(FIRENZE);
        fineLavori("TOTALE");
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.IN_VERIFICA);
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "COMPLETA"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.CONCLUSA);
    }

    @Test
    void unaComunicazioneDellaParteArrivaAlloSportelloSenzaFermareNulla() {
        numero = mani.presentata(FIESOLE);
        mani.comunica(numero, TipoComunicazione.INIZIO_LAVORI, Map.of("data", OrologioDiProva.oggi().toString()));
        assertThat(mani.aperte(numero)).containsExactly("Task_EsaminareLaComunicazione");
        mani.svolge("sportello.fiesole", numero, "Task_EsaminareLaComunicazione", Map.of("esito", "PRESA_VISIONE"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
    }

    @Test
    void laRinunciaTogliePureLInvitoInCorsoELoSportelloNePrendeAtto() {
        numero = invitata();
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Non si fa più nulla."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIA_IN_ESAME);
        assertThat(mani.aperte(numero)).containsExactly(PRESA_DATTO);
        assertThat(inviti.aperto(Ambito.di(mani.geometra()), numero)).isEmpty();
        mani.svolge("sportello.firenze", numero, PRESA_DATTO, Map.of("lavoriIniziati", "no"));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIATA);
    }

    @Test
    void aLavoriIniziatiLaPresaDattoChiedeIlSopralluogo() {
        numero = mani.presentata(FIESOLE);
        mani.comunica(numero, TipoComunicazione.RINUNCIA, Map.of("motivo", "Cambio di programma."));
        assertThatThrownBy(() -> mani.svolge("sportello.fiesole", numero, PRESA_DATTO, Map.of("lavoriIniziati", "si")))
                .isInstanceOf(RisposteNonValide.class);
        mani.svolge("sportello.fiesole", numero, PRESA_DATTO, Map.of("lavoriIniziati", "si",
                "dataSopralluogo", OrologioDiProva.oggi().toString(), "esitoSopralluogo", "Luoghi ripristinati."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.RINUNCIATA);
    }

    @Test
    void unaCilaTardivaSiVerificaSempre() {
        PraticaId id = mani.bozza(FIESOLE, Map.of("qualificazioneCila", Map.of("sportello", "SUE", "qualificazione", "d2",
                "iniziatiIl", OrologioDiProva.oggi().minusDays(20).toString())));
        mani.allega(id);
        mani.allega(id, "sanzioneInCorso");
        numero = mani.presenta(id);
        assertThat(mani.aperte(numero)).containsExactly(VERIFICA);
    }

    @Test
    void unaPraticaConclusaNonRicevePiuComunicazioni() {
        numero = mani.presentata(FIESOLE);
        fineLavori("TOTALE");
        assertThatThrownBy(() -> mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", "Altro.")))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("chiusa");
    }

    @Test
    void vietataNelTermineDiControlloLaPraticaSiChiudePerIntero(@Autowired AvvioDelControllo avvio) {
        numero = mani.presentata(ControlloDellaCilaTests.PONTASSIEVE);
        avvio.avvia(mani.utente("responsabile.pontassieve"), numero, AttoDiControllo.DIVIETO);
        mani.svolge("responsabile.pontassieve", numero, ControlloDellaCilaTests.DIVIETO, Map.of("decisione", "VIETA",
                "motivazione", "Le opere riguardano parti strutturali.", "rimedi", "Ricorso al TAR."));
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(numero)).isTrue();
    }

    @Test
    void senzaInvitoNonCeNullaACuiRispondere() {
        numero = mani.presentata(FIRENZE);
        assertThatThrownBy(() -> mani.comunica(numero, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", "Ecco.")))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("inviti");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ogniNodoDeiModelliEStatoVisitato() {
        for (String modello : List.of("Cila", "VerificaFormale", "InvitoARegolarizzare", "Rinuncia")) {
            String definizione = archivio.createProcessDefinitionQuery().processDefinitionKey(modello).latestVersion()
                    .singleResult().getId();
            Set<String> nodi = archivio.getBpmnModelInstance(definizione).getModelElementsByType(FlowNode.class).stream()
                    .map(FlowNode::getId).collect(Collectors.toSet());
            assertThat(VISITATI).containsAll(nodi);
        }
    }

    private NumeroPratica invitata() {
        NumeroPratica nuova = mani.presentata(FIRENZE);
        mani.svolge("istruttore.firenze", nuova, VERIFICA, LACUNA);
        mani.svolge("responsabile.firenze", nuova, INVITO, RICHIESTA);
        return nuova;
    }

    private NumeroPratica allImproduttivita() {
        NumeroPratica nuova = invitata();
        mani.comunica(nuova, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", "Non ho altro."));
        mani.svolge("istruttore.firenze", nuova, VERIFICA, privaDiElementi());
        return nuova;
    }

    private static Map<String, Object> privaDiElementi() {
        return Map.of("esito", "PRIVA_DI_ELEMENTI", "rilievi", "Manca l'asseverazione.",
                "elementiMancanti", List.of("ASSEVERAZIONE"));
    }

    private void fineLavori(String ultimazione) {
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(),
                "ultimazione", ultimazione, "resta", ultimazione.equals("PARZIALE") ? "La cantina." : "",
                "catasto", "NON_DOVUTO"));
    }

    private LocalDate scadenza() {
        return inviti.aperto(Ambito.di(mani.geometra()), numero).orElseThrow().termine().ultimoGiorno();
    }

    private List<String> oggetti() {
        return avvisi.di(Ambito.di(mani.geometra()), numero).stream().map(Invio::avviso).map(a -> a.oggetto()).toList();
    }
}
