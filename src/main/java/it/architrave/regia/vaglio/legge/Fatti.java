package it.architrave.regia.vaglio.legge;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on a case in law, without days: terms by code, requests and sums by name.
 *
 * @param daComunicare acts adopted that have not left
 * @param avvenuti     facts that later steps need
 * @param chiusura     what the case ends with; empty while nothing does
 */
public record Fatti(SortedMap<String, Situazione> termini, SortedMap<String, Situazione> richieste,
                    SortedMap<String, Situazione> denaro, SortedSet<String> daComunicare, SortedSet<String> avvenuti,
                    String chiusura) {

    private static final String SILENZIO = "SILENZIO";

    public static Fatti nessuno() {
        return new Fatti(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), "");
    }

    /** The same after a step did that to that term. */
    public Fatti dopo(Significato fatto, String codice, Significati legge) {
        String che = fatto.oggetto();
        return switch (fatto.verbo()) {
            case APRE, RIAVVIA -> conTermine(codice, Situazione.APERTO);
            case INTERROMPE -> conTermine(codice, Situazione.INTERROTTO);
            case SOSPENDE -> conTermine(codice, Situazione.SOSPESO);
            case CHIUDE -> conTermine(codice, null);
            case SCADE -> scaduto(codice, legge);
            case CESSA -> new Fatti(new TreeMap<>(), richieste, denaro, daComunicare, avvenuti, chiusura);
            case ADOTTA -> new Fatti(termini, richieste, denaro, conIn(daComunicare, che), avvenuti,
                    legge.atto(che).filter(AttoDichiarato::finale).map(AttoDichiarato::nome).orElse(chiusura));
            case COMUNICA -> new Fatti(termini, richieste, denaro, senza(daComunicare, che), avvenuti, chiusura);
            case CHIEDE -> conRichiesta(che, Situazione.IN_ATTESA);
            case RISPONDE -> conRichiesta(che, Situazione.RISPOSTA);
            case FATTO -> new Fatti(termini, richieste, denaro, daComunicare, conIn(avvenuti, che), chiusura);
            case CONCLUDE -> new Fatti(termini, richieste, denaro, daComunicare, avvenuti, avvenuti.contains(che) ? che : chiusura);
            case DEVE -> conDenaro(che, Situazione.DOVUTO);
            case RISCUOTE -> conDenaro(che, Situazione.ASSOLTO);
            case ENTRO, DOPO, PAZIENTA, DIPENDE -> this;
        };
    }

    /** The same without the requests that are over, which concern only the act that ended them. */
    public Fatti inQuiete() {
        return new Fatti(termini, mutata(richieste, m -> m.values().removeIf(s -> s != Situazione.IN_ATTESA)), denaro,
                daComunicare, avvenuti, chiusura);
    }

    /** How the terms whose code ends with that word stand; none where none was opened or all are over. */
    public Set<Situazione> situazioni(String parola) {
        return termini.entrySet().stream().filter(t -> TermineDichiarato.parola(t.getKey()).equals(parola))
                .map(Map.Entry::getValue).collect(Collectors.toSet());
    }

    public boolean corre(String parola) {
        return situazioni(parola).contains(Situazione.APERTO);
    }

    private Fatti scaduto(String codice, Significati legge) {
        boolean silenzio = legge.termine(codice).filter(t -> t.natura() == Natura.DECISIONE).isPresent();
        var senzaRisposta = mutata(richieste, m -> m.replaceAll((tipo, s) -> s == Situazione.IN_ATTESA
                && legge.richiesta(tipo).filter(r -> r.termine().equals(TermineDichiarato.parola(codice))).isPresent()
                        ? Situazione.SENZA_RISPOSTA : s));
        return new Fatti(mutata(termini, m -> m.put(codice, Situazione.SCADUTO)), senzaRisposta, denaro,
                silenzio ? conIn(daComunicare, SILENZIO) : daComunicare, avvenuti, silenzio ? SILENZIO : chiusura);
    }

    private Fatti conTermine(String codice, @Nullable Situazione situazione) {
        return new Fatti(mutata(termini, m -> metti(m, codice, situazione)), richieste, denaro, daComunicare, avvenuti, chiusura);
    }

    private Fatti conRichiesta(String tipo, Situazione situazione) {
        return new Fatti(termini, mutata(richieste, m -> m.put(tipo, situazione)), denaro, daComunicare, avvenuti, chiusura);
    }

    private Fatti conDenaro(String somma, Situazione situazione) {
        return new Fatti(termini, richieste, mutata(denaro, m -> m.put(somma, situazione)), daComunicare, avvenuti, chiusura);
    }

    private static void metti(Map<String, Situazione> mappa, String nome, @Nullable Situazione situazione) {
        if (situazione == null) {
            mappa.remove(nome);
        } else {
            mappa.put(nome, situazione);
        }
    }

    private static SortedMap<String, Situazione> mutata(SortedMap<String, Situazione> da, Consumer<Map<String, Situazione>> come) {
        TreeMap<String, Situazione> nuova = new TreeMap<>(da);
        come.accept(nuova);
        return Collections.unmodifiableSortedMap(nuova);
    }

    private static SortedSet<String> conIn(SortedSet<String> insieme, String nuovo) {
        TreeSet<String> piu = new TreeSet<>(insieme);
        piu.add(nuovo);
        return Collections.unmodifiableSortedSet(piu);
    }

    private static SortedSet<String> senza(SortedSet<String> insieme, String tolto) {
        TreeSet<String> meno = new TreeSet<>(insieme);
        meno.remove(tolto);
        return Collections.unmodifiableSortedSet(meno);
    }
}
