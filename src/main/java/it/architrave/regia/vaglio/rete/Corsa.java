package it.architrave.regia.vaglio.rete;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.Significati;
import it.architrave.regia.vaglio.legge.Significato;
import it.architrave.regia.vaglio.legge.Voce;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One act of the engine while it runs: where tokens rest, what has still to be run, what was decided on the way. */
final class Corsa {

    private static final int SENZA_FINE = 500;

    /** A node about to be run, and the flow that led there. */
    record Arrivo(Posto posto, String flusso) {
    }

    final int da;
    final List<String> gettoni;
    final Deque<Arrivo> coda;
    final List<Passaggio> passaggi;
    private final Map<String, String> passate;
    private final Map<String, String> decise;
    private final List<String> orma;
    private Fatti fatti;

    /** Begins from a state of rest; what was decided before is forgotten, so that it is unknown from now on. */
    Corsa(int da, Stato stato) {
        this(da, new ArrayList<>(stato.gettoni()), new ArrayDeque<>(), new ArrayList<>(), new TreeMap<>(stato.passate()),
                new TreeMap<>(), new ArrayList<>(), stato.fatti());
    }

    private Corsa(int da, List<String> gettoni, Deque<Arrivo> coda, List<Passaggio> passaggi, Map<String, String> passate,
                  Map<String, String> decise, List<String> orma, Fatti fatti) {
        this.da = da;
        this.gettoni = gettoni;
        this.coda = coda;
        this.passaggi = passaggi;
        this.passate = passate;
        this.decise = decise;
        this.orma = orma;
        this.fatti = fatti;
    }

    Corsa copia() {
        return new Corsa(da, new ArrayList<>(gettoni), new ArrayDeque<>(coda), new ArrayList<>(passaggi), new TreeMap<>(passate),
                new TreeMap<>(decise), new ArrayList<>(orma), fatti);
    }

    Stato quiete() {
        Collections.sort(gettoni);
        return new Stato(List.copyOf(gettoni), Collections.unmodifiableSortedMap(new TreeMap<>(passate)), fatti);
    }

    List<String> orma() {
        return List.copyOf(orma);
    }

    /** Refuses a run that never rests. */
    void segna(Posto posto) {
        if (orma.size() > SENZA_FINE) {
            throw new IllegalStateException("Il modello gira senza mai attendere: " + posto.id());
        }
        if (!posto.etichetta().equals(posto.nodo().getId())) {
            orma.add(posto.etichetta());
        }
    }

    void risponde(Arco arco) {
        if (arco.nome() != null && !orma.isEmpty()) {
            orma.set(orma.size() - 1, orma.get(orma.size() - 1) + " " + arco.nome());
        }
    }

    /** The step is taken in that outcome; without one it happens and means nothing. */
    void compie(Posto posto, @Nullable Voce voce, Significati legge) {
        String codice = codice(posto);
        Fatti prima = fatti;
        if (voce != null) {
            for (Significato significato : voce.significati()) {
                fatti = fatti.dopo(significato, codice, legge);
            }
            if (!voce.variabile().isEmpty()) {
                decidi(posto.cornice, voce.variabile(), voce.valore());
            }
        }
        passaggi.add(new Passaggio(da, orma(), posto, voce, codice, prima, fatti));
    }

    /** Code of the term that the step is given, by itself or by who called its model; empty where there is none. */
    String codice(Posto posto) {
        String proprio = posto.codice();
        String codice = proprio == null ? valore(posto.cornice, "codiceTermine")
                : proprio.startsWith("${") ? valore(posto.cornice, Lettura.nome(proprio)) : proprio;
        return codice == null ? "" : codice;
    }

    @Nullable String valore(Cornice cornice, String nome) {
        String chiave = chiave(cornice, nome);
        return decise.getOrDefault(chiave, passate.get(chiave));
    }

    void decidi(Cornice cornice, String nome, String valore) {
        decise.put(chiave(cornice, nome), valore);
    }

    void passa(Cornice cornice, String nome, @Nullable String valore) {
        if (valore != null) {
            passate.put(chiave(cornice, nome), valore);
        }
    }

    void dimentica(Cornice istanza) {
        passate.keySet().removeIf(k -> k.startsWith(istanza.via + "#"));
        decise.keySet().removeIf(k -> k.startsWith(istanza.via + "#"));
    }

    boolean vuota(Cornice cornice) {
        return gettoni.stream().noneMatch(cornice::contiene) && coda.stream().noneMatch(a -> cornice.contiene(a.posto().id()));
    }

    /** Everything inside is over. */
    void svuota(Cornice cornice) {
        gettoni.removeIf(cornice::contiene);
        coda.removeIf(a -> cornice.contiene(a.posto().id()));
        passate.keySet().removeIf(cornice::contiene);
        decise.keySet().removeIf(cornice::contiene);
    }

    private static String chiave(Cornice cornice, String nome) {
        return cornice.dellaIstanza().via + "#" + nome;
    }
}
