package it.architrave.scrivania.web;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.RisposteDaModulo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of a task while it is being filled in; nothing of it is kept until the task is completed.
 *
 * @param errori    path of the field and what is wrong with it, in the order of the form
 * @param etichette path of the field and its name, for those with errors
 */
record Compilazione(Quadro quadro, Map<String, Object> valori, Map<String, String> errori,
                    Map<String, String> etichette) {

    static Compilazione vuota(Quadro quadro) {
        return letta(quadro, Map.of());
    }

    /** What was typed; a field not shown yet begins with the text its form proposes. */
    static Compilazione letta(Quadro quadro, Map<String, String[]> parametri) {
        Map<String, Object> valori = new HashMap<>(RisposteDaModulo.leggi(quadro, parametri, Map.of(), Set.of()));
        quadro.campi().stream()
                .filter(c -> c.proprieta().containsKey(Campo.PREDEFINITO) && !parametri.containsKey(c.chiave()))
                .forEach(c -> valori.put(c.chiave(), c.proprieta().get(Campo.PREDEFINITO)));
        return new Compilazione(quadro, valori, Map.of(), Map.of());
    }

    /** Whether anything has been typed. */
    public boolean iniziata() {
        return valori.values().stream().anyMatch(v -> !Boolean.FALSE.equals(v) && !List.of().equals(v));
    }

    /** After the button that adds or removes an item; any other leaves the answers as they are. */
    Compilazione dopo(String azione) {
        return RisposteDaModulo.cambiaLeVoci(azione)
                ? new Compilazione(quadro, RisposteDaModulo.cambiaLeVoci(quadro, valori, azione), Map.of(), Map.of())
                : this;
    }

    Compilazione con(List<Problema> problemi) {
        Map<String, String> primi = new LinkedHashMap<>();
        Map<String, String> nomi = new HashMap<>();
        problemi.forEach(p -> {
            primi.putIfAbsent(p.campo(), p.messaggio());
            nomi.putIfAbsent(p.campo(), p.etichetta());
        });
        return new Compilazione(quadro, valori, primi, nomi);
    }
}
