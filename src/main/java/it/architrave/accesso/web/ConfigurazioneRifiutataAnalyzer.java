package it.architrave.accesso.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong and what to do, instead of a stack trace. */
class ConfigurazioneRifiutataAnalyzer extends AbstractFailureAnalyzer<ConfigurazioneRifiutata> {

    @Override
    protected FailureAnalysis analyze(Throwable radice, ConfigurazioneRifiutata causa) {
        return new FailureAnalysis(causa.getMessage(),
                "Avviare con SPRING_PROFILES_ACTIVE=postgresql e spring.datasource.url, username e password"
                        + " della base PostgreSQL; oppure, solo per una dimostrazione, con il profilo demo.", causa);
    }
}
