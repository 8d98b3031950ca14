package it.architrave.muro;

import it.architrave.muro.Attacco.Genere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All attempts of everybody who may not, on every row of the table, with every kind of id; in an order drawn by a seed. */
final class Attacchi {

    private static final List<String> METODI = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final List<String> TIPI = List.of("numero", "bozza", "documento", "attivita", "ricevuta", "avviso",
            "registrazione", "verifica", "assenza", "istat", "nomeUtente", "definizione");

    private final Bersaglio bersaglio;
    private final Map<String, Map<String, String>> propri;

    /**
     * @param propri by caller and kind, an id the caller may see
     */
    Attacchi(Bersaglio bersaglio, Map<String, Map<String, String>> propri) {
        this.bersaglio = bersaglio;
        this.propri = propri;
    }

    /**
     * In the order of the seed. At a page a bearer is nobody: existing ids only. Programs of a deactivated user are left to the tests of the slowdown, which would close the address to everybody here.
     */
    List<Attacco> tutti(Tabella tabella, List<Chiamante> chiamanti, long seme) {
        List<Attacco> attacchi = new ArrayList<>();
        for (Riga riga : tabella.righe()) {
            for (Chiamante chi : chiamanti) {
                if (riga.rest() && !chi.gettone() && chi.nome().contains("disattivato")) {
                    continue;
                }
                if (riga.diQualcuno() && !riga.puo(chi) && !riga.variabili().isEmpty()) {
                    contro(riga, chi, attacchi);
                } else if (riga.diQualcuno() && !riga.entra(chi)) {
                    attacchi.add(new Attacco(riga, chi, Genere.ALTRUI, riga.metodo(), List.of(), List.of(), List.of()));
                }
            }
        }
        // Another method of the same address has a row of its own, which says who may.
        Set<String> indirizzi = tabella.righe().stream().map(r -> senzaNomi(r.indirizzo())).collect(Collectors.toSet());
        attacchi.removeIf(a -> a.genere() == Genere.ALTRO_METODO
                && indirizzi.contains(senzaNomi(a.metodo() + " " + a.riga().percorso())));
        Collections.shuffle(attacchi, new Random(seme));
        return attacchi;
    }

    /** So many, two in three with an id that exists, where an answer could betray it. */
    static List<Attacco> campione(List<Attacco> tutti, int quanti) {
        Map<Boolean, List<Attacco>> divisi = tutti.stream().collect(Collectors.partitioningBy(Attacco::daConfrontare));
        List<Attacco> scelti = new ArrayList<>(divisi.get(true).stream().limit(quanti * 2L / 3).toList());
        divisi.get(false).stream().limit(quanti - scelti.size()).forEach(scelti::add);
        return scelti;
    }

    private static String senzaNomi(String indirizzo) {
        return indirizzo.replaceAll("\\{[^}]*}", "{}");
    }

    private void contro(Riga riga, Chiamante chi, List<Attacco> attacchi) {
        List<String> altrui = scelti(riga, t -> primo(t));
        List<String> nulla = new ArrayList<>(altrui);
        nulla.set(0, Identificativi.inesistente(altrui.get(0)));
        String tipo = tipo(riga, riga.variabili().get(0));
        for (String id : bersaglio.di(tipo)) {
            attacchi.add(attacco(riga, chi, Genere.ALTRUI, riga.metodo(), con(altrui, id), nulla));
        }
        if (chi.gettone() && !riga.rest()) {
            return;
        }
        String proprio = propri.getOrDefault(chi.nome(), Map.of()).get(tipo);
        if (altrui.size() > 1 && proprio != null && TIPI.contains(tipo(riga, riga.variabili().get(1)))) {
            List<String> vuoto = con(altrui, proprio);
            vuoto.set(1, Identificativi.inesistente(altrui.get(1)));
            attacchi.add(attacco(riga, chi, Genere.DENTRO_IL_PROPRIO, riga.metodo(), con(altrui, proprio), vuoto));
        }
        TIPI.stream().filter(t -> !t.equals(tipo)).flatMap(t -> Stream.of(primo(t))).forEach(id ->
                attacchi.add(attacco(riga, chi, Genere.DI_ALTRO_TIPO, riga.metodo(), con(altrui, id), List.of())));
        Identificativi.ostili(altrui.get(0)).forEach(id ->
                attacchi.add(new Attacco(riga, chi, Genere.OSTILE, riga.metodo(), con(altrui, id), altrui, List.of())));
        METODI.stream().filter(m -> !m.equals(riga.metodo())).forEach(m ->
                attacchi.add(attacco(riga, chi, Genere.ALTRO_METODO, m, altrui, List.of())));
    }

    private static Attacco attacco(Riga riga, Chiamante chi, Genere genere, String metodo, List<String> valori,
                                   List<String> gemello) {
        return new Attacco(riga, chi, genere, metodo, valori, valori, gemello);
    }

    /** The values that lead to the foreign row. */
    List<String> scelti(Riga riga, java.util.function.Function<String, String> scelta) {
        return new ArrayList<>(riga.variabili().stream().map(v -> scelta.apply(tipo(riga, v))).toList());
    }

    String primo(String tipo) {
        Map<String, String> fissi = new HashMap<>(Map.of("quadro", "titolare", "atto", "integrazione", "risposta", "rinuncia", "controllo", "divieto", "via", "difformita",
                "parametro", "CILA.regolarizzazione", "incidente", "00000000-0000-4000-8000-000000000000",
                "verifica", "00000000-0000-4000-8000-000000000000"));
        return bersaglio.di(tipo).stream().findFirst().orElseGet(() -> fissi.getOrDefault(tipo, "1"));
    }

    private static List<String> con(List<String> valori, String primo) {
        List<String> altri = new ArrayList<>(valori);
        altri.set(0, primo);
        return altri;
    }

    private static String tipo(Riga riga, String variabile) {
        String dove = riga.percorso();
        return switch (variabile) {
            case "codice" -> dove.contains("risposta|rinuncia") ? "risposta" : dove.contains("comunicazioni") ? "atto" : "quadro";
            case "atto" -> "controllo";
            case "id" -> dove.contains("attivita") ? "attivita" : dove.contains("documenti/") ? "documento"
                    : dove.contains("avvisi/") ? "avviso" : dove.contains("registrazioni/") ? "registrazione"
                    : dove.contains("incidenti/") ? "incidente" : "bozza";
            default -> variabile;
        };
    }
}
