package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the letters of a case left and arrived: receipts of certified mail, or what the office has registered. */
@Component
public class DateDelleLettere {

    private final InvioRepository invii;
    private final ConsegnaRepository consegne;

    DateDelleLettere(InvioRepository invii, ConsegnaRepository consegne) {
        this.invii = invii;
        this.consegne = consegne;
    }

    /** By the key of the letter. */
    public Map<String, DateDellaLettera> di(Ambito ambito, NumeroPratica numero) {
        Map<String, ConsegnaDellaLettera> registrate = consegne.dellaPratica(ambito, numero).stream()
                .collect(Collectors.toMap(ConsegnaDellaLettera::chiave, Function.identity()));
        Map<String, DateDellaLettera> date = new HashMap<>();
        invii.dellaPratica(ambito, numero).stream().filter(i -> !i.avviso().interno())
                .collect(Collectors.groupingBy(i -> lettera(numero, i.avviso().chiave())))
                .forEach((chiave, copie) -> date.put(chiave, di(copie, registrate.get(chiave))));
        return date;
    }

    private static DateDellaLettera di(List<Invio> copie, @Nullable ConsegnaDellaLettera registrata) {
        if (registrata != null) {
            return new DateDellaLettera(ultima(copie, Invio::speditoIl), registrata.giorno(), registrata.prova());
        }
        Instant consegnata = ultima(copie, Invio::consegnatoIl);
        LocalDate giorno = consegnata == null ? null : consegnata.atZone(Fuso.ROMA).toLocalDate();
        return new DateDellaLettera(ultima(copie, Invio::speditoIl), giorno, giorno == null ? "" : "ricevuta della posta certificata");
    }

    /** None while one copy lacks it. */
    private static @Nullable Instant ultima(List<Invio> copie, Function<Invio, @Nullable Instant> quando) {
        List<Instant> note = copie.stream().map(quando).filter(Objects::nonNull).toList();
        return note.size() < copie.size() ? null : note.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** A copy is known by case, letter and its own count. */
    private static String lettera(NumeroPratica numero, String chiave) {
        int copia = chiave.lastIndexOf('/');
        return chiave.startsWith(numero + "/") && copia > numero.valore().length()
                ? chiave.substring(numero.valore().length() + 1, copia) : chiave;
    }
}
