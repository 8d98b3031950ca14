package it.architrave;

import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved on. */
public class OrologioFermo extends Clock {

    private final AtomicReference<Instant> ora = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));

    public void avanza(Duration quanto) {
        ora.updateAndGet(i -> i.plus(quanto));
    }

    @Override
    public ZoneId getZone() {
        return Fuso.ROMA;
    }

    @Override
    public Clock withZone(ZoneId zona) {
        return Clock.fixed(instant(), zona);
    }

    @Override
    public Instant instant() {
        return ora.get();
    }
}
