package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.Iscrizione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.territorio.CodiceIstat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A CILA under formal check, with the officers and the party of its model. */
class CilaInEsame {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final CodiceIstat COMUNE = new CodiceIstat("048017");
    private static final Utente GEOMETRA = new Utente("geometra-istruttoria", "Anna Bianchi", "BNCNNA80A41D612X",
            "anna.bianchi@architrave.invalid", Set.of(Ruolo.PARTE), Set.of());

    private final ProcessEngine motore;
    private final TransactionTemplate atto;
    private final Filing filing;
    private final Inviti inviti;

    CilaInEsame(ProcessEngine motore, PlatformTransactionManager transazioni, Filing filing, Inviti inviti) {
        this.motore = motore;
        this.atto = new TransactionTemplate(transazioni);
        this.filing = filing;
        this.inviti = inviti;
    }

    /** What a filing writes before its model starts. */
    record Filing(Bozze bozze, Moduli moduli, Iscrizione iscrizione, Pratiche pratiche) {
    }

    NumeroPratica presenta() {
        return atto.execute(t -> {
            Bozza bozza = filing.bozze().apri(GEOMETRA, filing.moduli().inVigore("Cila"), COMUNE);
            NumeroPratica numero = filing.iscrizione().iscrivi(bozza, List.of(new ParteDellaPratica(
                    GEOMETRA.codiceFiscale(), GEOMETRA.nome(), "Compilatore", GEOMETRA.email())),
                    "Via Roma 1 — manutenzione straordinaria", false).numero();
            motore.getRuntimeService().createProcessInstanceByKey("Cila").businessKey(numero.valore())
                    .setVariable(Variabile.COMUNE.nome(), COMUNE.valore()).setVariable("verificaFormale", "TUTTE")
                    .setVariable("tardiva", false).execute();
            return numero;
        });
    }

    void completa(NumeroPratica numero, Map<String, Object> risposte) {
        Task compito = motore.getTaskService().createTaskQuery().processInstanceBusinessKey(numero.valore())
                .singleResult();
        var esito = Variables.objectValue(EsitoAttivita.di("Ugo Ufficio", new HashMap<>(risposte)), true).create();
        atto.executeWithoutResult(t -> motore.getTaskService().complete(compito.getId(),
                Variables.createVariables().putValueTyped(Variabile.ESITO.nome(), esito)));
    }

    void risponde(NumeroPratica numero) {
        atto.executeWithoutResult(t -> {
            inviti.rispondi(TUTTO, numero, "R-1");
            riceve("RegolarizzazioneRicevuta", numero);
        });
    }

    void rinuncia(NumeroPratica numero) {
        atto.executeWithoutResult(t -> {
            filing.pratiche().passa(TUTTO, numero, StatoPratica.RINUNCIA_IN_ESAME);
            riceve("RinunciaRicevuta", numero);
        });
    }

    /** The timer rings, whether it is time or not. */
    void sveglia(NumeroPratica numero) {
        var istanza = motore.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("InvitoARegolarizzare")
                .processInstanceBusinessKey(numero.valore()).singleResult();
        motore.getManagementService().executeJob(motore.getManagementService().createJobQuery()
                .processInstanceId(istanza.getId()).singleResult().getId());
    }

    private void riceve(String messaggio, NumeroPratica numero) {
        motore.getRuntimeService().createMessageCorrelation(messaggio).processInstanceBusinessKey(numero.valore())
                .tenantId(COMUNE.valore()).correlate();
    }
}
