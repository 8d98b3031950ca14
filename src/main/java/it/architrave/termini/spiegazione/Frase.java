package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Passo.Genere;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a date as one line: {@code 60 giorni dalla presentazione del 5/10/2026, interrotti il 30/10 dalla richiesta di
 * documenti, da capo dal 1/12: scade il 1° marzo 2027 (lunedì)}. The year is said when it changes.
 */
public final class Frase {

    private final StringBuilder detto = new StringBuilder();
    private int anno;
    private boolean uno;

    private Frase() {
    }

    public static String di(Scadenza scadenza, Chiusa chiusa) {
        LocalDate data = scadenza.data();
        if (chiusa == Chiusa.RIPRESA && data != null) {
            return maiuscola(chiusa.con(data));
        }
        Frase frase = new Frase();
        Passo prima = null;
        for (Passo passo : scadenza.passi()) {
            if (passo.perche().genere() != Genere.LIMITE) {
                frase.aggiungi(passo, prima);
                prima = passo;
            }
        }
        return frase.chiudi(scadenza, chiusa);
    }

    private void aggiungi(Passo passo, @Nullable Passo prima) {
        Genere genere = passo.perche().genere();
        String quanto = passo.perche().quanto();
        String dettaglio = passo.perche().dettaglio();
        switch (genere) {
            case CORSA -> decorre(passo, prima, quanto, dettaglio);
            case INTERRUZIONE -> {
                decorre(passo, prima, quanto, "");
                detto.append(uno ? ", interrotto " : ", interrotti ").append(giorno("il", passo.a())).append(' ')
                        .append(dettaglio);
            }
            case SOSPENSIONE -> {
                boolean ancora = prima != null && prima.perche().genere() == Genere.SOSPENSIONE;
                detto.append(ancora ? " e " : uno ? ", sospeso " : ", sospesi ")
                        .append(passo.giorni() > 0 ? "per " + quanto : giorno("il", passo.da())).append(' ').append(dettaglio);
            }
            case FESTIVO -> detto.append(" (").append(giorno("il", passo.da())).append(" è festivo)");
            case EFFETTO, LIMITE -> { }
        }
    }

    private void decorre(Passo passo, @Nullable Passo prima, String quanto, String dettaglio) {
        String che = quanto.startsWith("0 ") && !dettaglio.isEmpty() ? dettaglio : (quanto + " " + dettaglio).strip();
        if (prima != null && prima.perche().genere() == Genere.INTERRUZIONE) {
            detto.append(", da capo ").append(giorno("dal", passo.da()));
            return;
        }
        uno = che.startsWith("1 ");
        detto.append(prima == null ? "" : ", poi ").append(che);
        detto.append(' ').append(giorno((" " + che).contains(" dal") ? "del" : "dal", passo.da()));
    }

    private String chiudi(Scadenza scadenza, Chiusa chiusa) {
        LocalDate data = scadenza.data();
        String fine = data != null ? chiusa.con(data) : detto.isEmpty() ? "non decorre ancora: manca l’evento da cui si conta"
                : scadenza.andamento() == Andamento.IN_CORSO ? "" : "il termine è fermo e non ha ancora una scadenza";
        return maiuscola(detto.isEmpty() || fine.isEmpty() ? detto + fine : detto + ": " + fine);
    }

    private static String maiuscola(String frase) {
        return frase.substring(0, Math.min(1, frase.length())).toUpperCase(Locale.ITALIAN)
                + frase.substring(Math.min(1, frase.length()));
    }

    private String giorno(String preposizione, LocalDate giorno) {
        boolean stesso = giorno.getYear() == anno;
        anno = giorno.getYear();
        return Giorno.dopo(preposizione, stesso ? Giorno.senzaAnno(giorno) : Giorno.breve(giorno));
    }
}
