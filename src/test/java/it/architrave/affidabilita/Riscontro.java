package it.architrave.affidabilita;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the oracle found, by kind, and how much it looked at. */
final class Riscontro {

    private final Map<Guasto, List<String>> trovati = new EnumMap<>(Guasto.class);
    private int atti;
    private int documenti;

    void guasto(Guasto quale, Object dove, String che) {
        trovati.computeIfAbsent(quale, g -> new ArrayList<>()).add(dove + ": " + che);
    }

    /** Nothing wrong where both are the same. */
    void uguali(Guasto quale, Object dove, String che, Object atteso, Object trovato) {
        if (!Objects.equals(atteso, trovato)) {
            guasto(quale, dove, che + ": atteso " + atteso + ", trovato " + trovato);
        }
    }

    /** An act told to be done is there once; one in doubt at most once; one refused not at all. */
    void unaVolta(Object dove, Atto atto, long trovati) {
        atti++;
        if (trovati > 1) {
            guasto(Guasto.DOPPIO, dove, atto + " c'è " + trovati + " volte");
        }
        if (trovati == 0 && atto.confermato()) {
            guasto(Guasto.PERSO, dove, atto + " non c'è");
        }
        if (trovati > 0 && atto.stato() == Atto.Stato.RIFIUTATO) {
            guasto(Guasto.DOPPIO, dove, atto + " c'è, benché rifiutato");
        }
    }

    void documento() {
        documenti++;
    }

    void aggiungi(Riscontro altro) {
        atti += altro.atti;
        documenti += altro.documenti;
        altro.trovati.forEach((quale, dove) -> trovati.computeIfAbsent(quale, g -> new ArrayList<>()).addAll(dove));
    }

    int atti() {
        return atti;
    }

    int documenti() {
        return documenti;
    }

    int quanti(Guasto quale) {
        return trovati.getOrDefault(quale, List.of()).size();
    }

    boolean pulito() {
        return trovati.isEmpty();
    }

    /** The first of each kind. */
    String inParole() {
        var testo = new StringBuilder();
        trovati.forEach((quale, dove) -> {
            testo.append(quale).append(": ").append(dove.size()).append('\n');
            dove.stream().limit(5).forEach(d -> testo.append("    ").append(d).append('\n'));
        });
        return testo.toString();
    }
}
