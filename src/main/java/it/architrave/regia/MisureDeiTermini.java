package it.architrave.regia;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import it.architrave.termini.Riscontro;
import org.springframework.stereotype.Component;

/** The latest proof of terms and timers as a figure for who watches. */
@Component
class MisureDeiTermini implements MeterBinder {

    private final Riscontro riscontro;

    MisureDeiTermini(Riscontro riscontro) {
        this.riscontro = riscontro;
    }

    @Override
    public void bindTo(MeterRegistry registro) {
        Gauge.builder("architrave.termini.differenze", riscontro, Riscontro::quante)
                .description("Open terms and timers that do not agree, at the latest proof").register(registro);
    }
}
