package it.architrave.regia.web;

import it.architrave.termini.Differenza;
import it.architrave.termini.Riscontro;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The latest proof of terms and timers as the room shows it.
 *
 * @param ultimo when it was made; none if never
 */
record PannelloRiscontro(@Nullable String ultimo, long quante, List<Riga> righe) {

    /** Beyond this nobody reads on: the cause is one and the same. */
    private static final int QUANTE = 200;
    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);

    static PannelloRiscontro di(Riscontro riscontro) {
        long quante = riscontro.quante();
        return new PannelloRiscontro(riscontro.ultimo().map(MOMENTO::format).orElse(null), quante,
                quante == 0 ? List.of() : riscontro.differenze(QUANTE).stream().map(PannelloRiscontro::riga).toList());
    }

    private static Riga riga(Differenza d) {
        return new Riga(d.numero(), d.termine(), d.genere().nome(), momento(d.dovuta()), momento(d.trovata()));
    }

    private static @Nullable String momento(@Nullable Instant quando) {
        return quando == null ? null : MOMENTO.format(quando);
    }

    /** One difference in words. */
    record Riga(String numero, String termine, String genere, @Nullable String dovuta, @Nullable String trovata) {
    }
}
