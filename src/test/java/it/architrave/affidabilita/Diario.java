package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import it.architrave.affidabilita.Atto.Stato;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The journal of the clients, which survives every crash of the server: each act before it is sent and when answered. */
final class Diario implements AutoCloseable {

    private final Map<String, PraticaAttesa> perNumero = new ConcurrentHashMap<>();
    private final Collection<PraticaAttesa> tutte = new ConcurrentLinkedQueue<>();
    private final AtomicLong apertureChieste = new AtomicLong();
    private final List<String> sorprese = new ArrayList<>();
    private final Writer file;
    private Set<PraticaAttesa> toccate = new HashSet<>();

    Diario(Path file) {
        try {
            Files.createDirectories(file.getParent());
            this.file = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PraticaAttesa aperta(String bozza, String comune) {
        var pratica = new PraticaAttesa(bozza, comune);
        tutte.add(pratica);
        tocca(pratica, "APERTA " + comune);
        return pratica;
    }

    /** Said before it is sent: from here on a draft may exist of which nobody was told. */
    void staPerAprire() {
        apertureChieste.incrementAndGet();
    }

    Atto staPer(PraticaAttesa pratica, Genere genere, String chi, String riferimento, String dettaglio) {
        var atto = new Atto(genere, chi, riferimento, dettaglio);
        pratica.aggiungi(atto);
        tocca(pratica, atto);
        return atto;
    }

    void confermato(PraticaAttesa pratica, Atto atto, String risposta) {
        atto.risposto(Stato.CONFERMATO, risposta);
        tocca(pratica, atto);
    }

    void rifiutato(PraticaAttesa pratica, Atto atto, String perche) {
        atto.risposto(Stato.RIFIUTATO, perche);
        tocca(pratica, atto);
    }

    void presentata(PraticaAttesa pratica, String numero) {
        pratica.presentata(numero);
        perNumero.put(numero, pratica);
    }

    /** The case with that number; none while the answer that told the number is missing. */
    @Nullable PraticaAttesa conNumero(String numero) {
        return perNumero.get(numero);
    }

    /** An answer that no client should get. */
    synchronized void sorpresa(String che) {
        sorprese.add(che);
        scrivi("SORPRESA " + che);
    }

    synchronized List<String> prendiSorprese() {
        List<String> prese = List.copyOf(sorprese);
        sorprese.clear();
        return prese;
    }

    /** The cases on which something was sent or answered since this was last asked. */
    synchronized Set<PraticaAttesa> prendiToccate() {
        Set<PraticaAttesa> prese = toccate;
        toccate = new HashSet<>();
        return prese;
    }

    /** How many acts were told to be done, by kind. */
    Map<Genere, Long> confermati() {
        Map<Genere, Long> quanti = new EnumMap<>(Genere.class);
        for (Genere genere : Genere.values()) {
            quanti.put(genere, tutte.stream().flatMap(p -> p.atti(genere)).filter(Atto::confermato).count());
        }
        return quanti;
    }

    Collection<PraticaAttesa> tutte() {
        return tutte;
    }

    long bozzePossibili() {
        return apertureChieste.get();
    }

    private synchronized void tocca(PraticaAttesa pratica, Object che) {
        toccate.add(pratica);
        scrivi(pratica + "\t" + che);
    }

    private void scrivi(String riga) {
        try {
            file.write(System.currentTimeMillis() + "\t" + riga + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
