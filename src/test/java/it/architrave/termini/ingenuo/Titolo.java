package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The life of a building permit (art. 15 TUE; art. 10-septies D.L. 21/2022). */
final class Titolo {

    private static final String INIZIO = "INIZIO_LAVORI_ENTRO";
    private static final String ULTIMAZIONE = "ULTIMAZIONE_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private @Nullable LocalDate inizioOrdinario;
    private @Nullable LocalDate ultimazioneOrdinaria;
    private int mesiInPiu;

    Titolo(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    void scrivi() {
        LocalDate formato = storia.apertura();
        if (storia.apertaDa("LAVORI_INIZIATI")) {
            ultimazioneOrdinaria = almanacco.anni(formato, 3);
            allunga(ULTIMAZIONE, ultimazioneOrdinaria);
        } else {
            inizioOrdinario = almanacco.anni(formato, 1);
            allunga(INIZIO, inizioOrdinario);
            foglio.autotutela(formato, Voce.di(formato));
        }
        storia.seguenti().forEach(this::leggi);
    }

    private void leggi(Fatto fatto) {
        LocalDate giorno = fatto.data();
        switch (fatto.tipo()) {
            case "LAVORI_INIZIATI" -> {
                foglio.conclude(INIZIO, giorno, "DECADENZA");
                ultimazioneOrdinaria = almanacco.anni(giorno, 3);
                allunga(ULTIMAZIONE, ultimazioneOrdinaria);
            }
            case "PROROGA_RICHIESTA" -> {
                foglio.conta("TERMINE_FINE", giorno, 30);
                if (!aperto(giorno) || decaduto()) {
                    foglio.avvisi.add("PROROGA_TARDIVA");
                }
            }
            default -> speciale(giorno);
        }
    }

    private boolean aperto(LocalDate giorno) {
        Voce fine = foglio.letta(ULTIMAZIONE);
        return (fine == null ? foglio.letta(INIZIO) : fine).inTempo(giorno);
    }

    private void speciale(LocalDate giorno) {
        Numeri.Speciale numeri = Numeri.speciale(giorno);
        if (numeri == null || storia.apertura().isAfter(numeri.titoliFinoAl()) || !aperto(giorno) || decaduto()) {
            foglio.avvisi.add("PROROGA_SPECIALE_SENZA_EFFETTO");
            return;
        }
        mesiInPiu = numeri.mesi();
        allunga(INIZIO, inizioOrdinario);
        allunga(ULTIMAZIONE, ultimazioneOrdinaria);
    }

    private boolean decaduto() {
        Voce inizio = foglio.letta(INIZIO);
        return inizio != null && Boolean.FALSE.equals(inizio.efficace());
    }

    /** In all, not on top of an earlier extension. */
    private void allunga(String codice, @Nullable LocalDate ordinaria) {
        Voce voce = foglio.letta(codice);
        if (ordinaria != null) {
            LocalDate data = almanacco.mesi(ordinaria, mesiInPiu);
            foglio.scrivi(codice, voce == null ? Voce.di(data)
                    : new Voce(data, data, voce.stato(), voce.effetto(), voce.efficace()));
        }
    }
}
