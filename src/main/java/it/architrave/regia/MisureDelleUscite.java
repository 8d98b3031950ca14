package it.architrave.regia;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What is stuck on its way out, as figures for who watches. */
@Component
class MisureDelleUscite implements MeterBinder {

    private final Uscite uscite;

    MisureDelleUscite(Uscite uscite) {
        this.uscite = uscite;
    }

    @Override
    public void bindTo(MeterRegistry registro) {
        Gauge.builder("architrave.avvisi.fermi", uscite, Uscite::avvisiFermi)
                .description("Notices that keep failing").register(registro);
        Gauge.builder("architrave.registrazioni.ferme", uscite, Uscite::registrazioniFerme)
                .description("Protocol registrations that keep failing").register(registro);
        Gauge.builder("architrave.ricevute.ferme", uscite, Uscite::ricevuteFerme)
                .description("Receipts whose paper cannot be set").register(registro);
    }
}
