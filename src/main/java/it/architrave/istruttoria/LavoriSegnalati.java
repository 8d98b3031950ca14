package it.architrave.istruttoria;

import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.DatiMancanti;
import it.architrave.pratica.Fornitura;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the party has told of works done before the efficacy was there: for vigilance (art. 27 d.P.R. 380/2001). */
final class LavoriSegnalati {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<TipoComunicazione> LAVORI = Set.of(TipoComunicazione.INIZIO_LAVORI, TipoComunicazione.FINE_LAVORI);

    private LavoriSegnalati() {
    }

    /** Each in one line, by the day of the works and not that of the communication. */
    static List<String> di(DatiMancanti dati, List<Comunicazione> comunicazioni, LocalDate oggi) {
        LocalDate efficace = dati.ancora().isEmpty() ? ripristinata(dati, oggi) : oggi.plusDays(1);
        return comunicazioni.stream().filter(c -> LAVORI.contains(c.tipo()) && giorno(c).isBefore(efficace))
                .map(c -> c.tipo().nome() + ": " + GIORNO.format(giorno(c)) + " (comunicazione " + c.arrivo().ricevuta() + ")").toList();
    }

    private static LocalDate ripristinata(DatiMancanti dati, LocalDate oggi) {
        return dati.tutti().stream().map(d -> d.fornitura()).filter(Objects::nonNull).map(Fornitura::quando)
                .max(Comparator.naturalOrder()).map(i -> i.atZone(Fuso.ROMA).toLocalDate()).orElse(oggi);
    }

    private static LocalDate giorno(Comunicazione lavori) {
        return LocalDate.parse(String.valueOf(lavori.dati().get("data")));
    }
}
