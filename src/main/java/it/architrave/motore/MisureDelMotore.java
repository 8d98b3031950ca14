package it.architrave.motore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The engine's figures for who watches; read from the database when asked for, without names of cases or municipalities. */
@Component
class MisureDelMotore implements MeterBinder {

    private final Lavori lavori;

    MisureDelMotore(Lavori lavori) {
        this.lavori = lavori;
    }

    @Override
    public void bindTo(MeterRegistry registro) {
        Gauge.builder("architrave.lavori.ritardo", lavori, Lavori::ritardo).baseUnit("seconds")
                .description("Since when the oldest due timer has not fired").register(registro);
        Gauge.builder("architrave.lavori.in.ritardo", lavori, Lavori::inRitardo)
                .description("Timers due for more than five minutes").register(registro);
        Gauge.builder("architrave.incidenti", lavori, Lavori::incidenti)
                .description("Steps of models that have stopped").register(registro);
    }
}
