package it.architrave.comunicazioni;

import it.architrave.fascicolo.Ricevuta;
import it.architrave.fascicolo.Voce;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of receipts, from the messages; fixed with the receipt, they do not change when the messages do. */
@Component
class ParoleDellaRicevuta {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter CON_ORA =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'alle ore' HH:mm:ss", Locale.ITALIAN).withZone(Fuso.ROMA);

    private final MessageSource messaggi;

    ParoleDellaRicevuta(MessageSource messaggi) {
        this.messaggi = messaggi;
    }

    String frase(String chiave, Object... valori) {
        return messaggi.getMessage(chiave, valori, Locale.ITALIAN);
    }

    String giorno(LocalDate giorno) {
        return GIORNO.format(giorno);
    }

    String momento(Instant momento) {
        return CON_ORA.format(momento);
    }

    Voce dato(String chiave, List<String> valori) {
        return new Voce("", frase(chiave), valori, List.of());
    }

    Voce dato(String chiave, String valore) {
        return dato(chiave, List.of(valore));
    }

    Ricevuta.Sezione sezione(String chiave, List<String> frasi) {
        return new Ricevuta.Sezione(frase(chiave), frasi, List.of(), false);
    }

    /** What a receipt does not say, where nobody overlooks it. */
    Ricevuta.Sezione avvertenza(String chiave) {
        return new Ricevuta.Sezione(frase("ricevuta.attesta"), List.of(frase(chiave)), List.of(), true);
    }

    /** What the party may do beside waiting. */
    Ricevuta.Sezione tutele() {
        return sezione("ricevuta.tutele", List.of(frase("ricevuta.tutele.area"), frase("ricevuta.tutele.accesso"),
                frase("ricevuta.tutele.ricorso")));
    }
}
