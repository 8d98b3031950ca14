package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine remembers of a case, read once for all who tell it. */
@Component
class Istanze {

    private static final String NODI = "select a.* from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.PROC_INST_ID_ ="
            + " a.PROC_INST_ID_ where p.BUSINESS_KEY_ = #{numero} and p.TENANT_ID_ = #{comune}";

    private final Pratiche pratiche;
    private final HistoryService storia;

    Istanze(Pratiche pratiche, HistoryService storia) {
        this.pratiche = pratiche;
        this.storia = storia;
    }

    /** The case's own run first, then those it called, oldest first; two questions, however many acts were called. */
    List<Istanza> di(Ambito ambito, NumeroPratica numero) {
        return di(pratiche.leggi(ambito, numero));
    }

    /** The same for who has read the case behind the wall. */
    List<Istanza> di(Pratica pratica) {
        NumeroPratica numero = pratica.numero();
        Map<String, List<HistoricActivityInstance>> nodi = storia.createNativeHistoricActivityInstanceQuery().sql(NODI)
                .parameter("numero", numero.valore()).parameter("comune", numero.comune().valore()).list().stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId));
        return storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .tenantIdIn(numero.comune().valore()).list().stream()
                .sorted(Comparator.comparing((HistoricProcessInstance i) -> i.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime))
                .map(i -> new Istanza(i, nodi.getOrDefault(i.getId(), List.of()))).toList();
    }
}
