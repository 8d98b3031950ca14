package it.architrave.accesso.web;

import it.architrave.accesso.ConfigurazioneRifiutata;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong and what to do, instead of a stack trace. */
class ConfigurazioneRifiutataAnalyzer extends AbstractFailureAnalyzer<ConfigurazioneRifiutata> {

    @Override
    protected FailureAnalysis analyze(Throwable radice, ConfigurazioneRifiutata causa) {
        return new FailureAnalysis(causa.getMessage(), causa.rimedio(), causa);
    }
}
