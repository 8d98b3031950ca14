package it.architrave.motore;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** Models carry no municipality; an instance carries the one it is started for, and hands it on to what it calls. */
class ComuneDellIstanza implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext avvio) {
        return avvio.getSuperExecution() != null ? avvio.getSuperExecution().getTenantId()
                : (String) avvio.getVariables().get(Variabile.COMUNE.nome());
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext avvio) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext d) {
        return d.getExecution() == null ? null : d.getExecution().getTenantId();
    }
}
