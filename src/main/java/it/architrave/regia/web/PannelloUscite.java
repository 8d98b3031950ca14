package it.architrave.regia.web;

import it.architrave.comunicazioni.AvvisoFermo;
import it.architrave.comunicazioni.StatoPosta;
import it.architrave.protocollo.RegistrazioneFerma;
import it.architrave.regia.Uscite;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mail and register as the room shows them.
 *
 * @param dal      since when the oldest notice waits
 * @param fermoDal since when the mail server takes nothing
 */
record PannelloUscite(StatoPosta posta, @Nullable String dal, @Nullable String fermoDal, long registrazioni,
                      List<Riga> righe) {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);

    static PannelloUscite di(Uscite uscite) {
        StatoPosta posta = uscite.posta();
        return new PannelloUscite(posta, momento(posta.dal()), momento(posta.serverFermo()), uscite.registrazioniFerme(),
                Stream.concat(uscite.avvisi().stream().map(PannelloUscite::riga),
                        uscite.registrazioni().stream().map(PannelloUscite::riga)).toList());
    }

    private static Riga riga(AvvisoFermo a) {
        return new Riga("avvisi", a.id(), a.pratica().valore(), "Avviso: " + a.stato().nome().toLowerCase(Locale.ITALIAN)
                + (a.forseRipetuto() ? ", forse già arrivato" : ""), a.falliti(), a.motivo(), MOMENTO.format(a.dal()));
    }

    private static Riga riga(RegistrazioneFerma r) {
        return new Riga("registrazioni", r.id(), r.pratica().valore(), "Registrazione di protocollo", r.falliti(), r.motivo(),
                MOMENTO.format(r.dal()));
    }

    private static @Nullable String momento(@Nullable Instant quando) {
        return quando == null ? null : MOMENTO.format(quando);
    }

    /** Something that does not leave; the kind is a word of the address that tries it again. */
    record Riga(String genere, long id, String numero, String cosa, int falliti, String motivo, String dal) {
    }
}
