package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.Objects;

/** CDU, access to files, substitute power and vigilance (art. 30, 27, 31 TUE; 25 and 2 L. 241/1990). */
final class Altre {

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;

    Altre(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    void scrivi() {
        LocalDate apertura = storia.apertura();
        switch (storia.procedimento()) {
            case "CDU" -> {
                foglio.conta("RILASCIO_ENTRO", apertura, 30);
                for (Fatto fatto : storia.seguenti()) {
                    foglio.conclude("RILASCIO_ENTRO", fatto.data(), "ATTO_OLTRE_IL_TERMINE");
                    foglio.scrivi("VALIDO_FINO_AL", Voce.di(almanacco.anni(fatto.data(), 1)));
                }
            }
            case "ACCESSO_AGLI_ATTI" -> {
                LocalDate grezza = almanacco.avanti(apertura, 30);
                foglio.silenzio(Voce.di(almanacco.utile(grezza), grezza).con("RIGETTO"));
            }
            case "POTERE_SOSTITUTIVO" -> {
                int termine = Objects.requireNonNull(storia.eventi().get(0).giorni());
                foglio.conta("SOSTITUZIONE_ENTRO", apertura, termine / 2 + termine % 2);
            }
            case "VIGILANZA" -> vigilanza(apertura);
            default -> throw new IllegalArgumentException(storia.procedimento());
        }
    }

    private void vigilanza(LocalDate apertura) {
        if (storia.apertaDa("SOSPENSIONE_ORDINATA")) {
            foglio.conta("SOSPENSIONE_EFFICACE_FINO_AL", apertura, 45);
        } else {
            foglio.conta("DEMOLIZIONE_ENTRO", apertura, 90);
        }
        for (Fatto fatto : storia.seguenti()) {
            if (fatto.tipo().equals("PROROGA_DEMOLIZIONE")) {
                if (foglio.letta("DEMOLIZIONE_ENTRO").inTempo(fatto.data())) {
                    foglio.conta("DEMOLIZIONE_ENTRO", apertura, Objects.requireNonNull(fatto.giorni()));
                } else {
                    foglio.avvisi.add("PROROGA_TARDIVA");
                }
            }
        }
    }
}
