package it.architrave.motore;

import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The one engine, sharing DataSource and transaction with the rest of the house. */
@Configuration(proxyBeanMethods = false)
class MotoreConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration configurazioneDelMotore(DataSource dati, PlatformTransactionManager transazioni,
                                                             DelegatiNoti delegati, AscoltoAttivita ascolto) {
        var motore = new SpringProcessEngineConfiguration();
        motore.setProcessEngineName("architrave");
        motore.setDataSource(dati);
        motore.setTransactionManager(transazioni);
        motore.setDatabaseSchemaUpdate("false");
        motore.setBeans(delegati);
        motore.setTenantIdProvider(new ComuneDellIstanza());
        motore.setCustomPreBPMNParseListeners(java.util.List.of(ascolto));
        Recinto.chiudi(motore);
        return motore;
    }

    @Bean
    ProcessEngineFactoryBean motore(SpringProcessEngineConfiguration configurazione) {
        var fabbrica = new ProcessEngineFactoryBean();
        fabbrica.setProcessEngineConfiguration(configurazione);
        return fabbrica;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine motore) {
        return motore.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine motore) {
        return motore.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine motore) {
        return motore.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine motore) {
        return motore.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine motore) {
        return motore.getManagementService();
    }
}
