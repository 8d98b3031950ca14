package it.architrave.affidabilita;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a campaign, written and printed after every kill, so that one stopped halfway still tells. */
final class Rapporto {

    private final String base;
    private final Path cartella;
    private final List<Duration> pronti = new ArrayList<>();
    private final Riscontro tutto = new Riscontro();
    private int uccisioni;
    private Duration sottoCarico = Duration.ZERO;

    Rapporto(String base, Path cartella) {
        this.base = base;
        this.cartella = cartella;
        scrivi("schianto-" + base + ".csv", "uccisione;momento;perse;doppie;impronte;buchi;avvisi mancanti;avvisi in piu;"
                + "giornale;motore;resto;risposte inattese;pronto ms\n", false);
    }

    void ucciso() {
        uccisioni++;
    }

    void caricato(Duration quanto) {
        sottoCarico = sottoCarico.plus(quanto);
    }

    /** Ready again after the kill: from the start of the process to health UP. */
    void prova(String momento, Riscontro riscontro, Duration pronto) {
        pronti.add(pronto);
        annota(momento, riscontro, String.valueOf(pronto.toMillis()));
    }

    /** The full look, after an orderly stop. */
    void allaFine(Riscontro riscontro) {
        annota("alla fine, tutto", riscontro, "");
    }

    private void annota(String momento, Riscontro riscontro, String pronto) {
        tutto.aggiungi(riscontro);
        StringBuilder riga = new StringBuilder().append(uccisioni).append(';').append(momento);
        for (Guasto guasto : Guasto.values()) {
            riga.append(';').append(riscontro.quanti(guasto));
        }
        riga.append(';').append(pronto).append('\n');
        scrivi("schianto-" + base + ".csv", riga.toString(), true);
        System.out.print("[schianto " + base + "] " + riga);
        System.out.print(riscontro.inParole().indent(4));
    }

    /** The table as it stands now. */
    String tavola(Passo passo, Diario diario) {
        String testo = """
                | base | uccisioni | atti riscontrati | documenti riscontrati | perse | doppie | impronte diverse | buchi | avvisi mancanti | avvisi in più | giornale | motore | resto | risposte inattese | pronto p50 / p95 / max (s) | richieste inviate / risposte / in dubbio | richieste al secondo | atti confermati |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                | %s | %d | %d | %d | %s | %.1f / %.1f / %.1f | %d / %d / %d | %.1f | %s |
                """.formatted(base, uccisioni, tutto.atti(), tutto.documenti(), guasti(), pronto(0.5), pronto(0.95), pronto(1),
                passo.inviate(), passo.risposte(), passo.inDubbio(),
                passo.inviate() / Math.max(0.001, sottoCarico.toMillis() / 1000.0),
                diario.confermati());
        scrivi("schianto-" + base + ".md", testo, false);
        return testo;
    }

    Riscontro tutto() {
        return tutto;
    }

    int uccisioni() {
        return uccisioni;
    }

    /** In seconds. */
    double pronto(double quantile) {
        List<Duration> ordinati = pronti.stream().sorted().toList();
        return ordinati.isEmpty() ? 0
                : ordinati.get((int) Math.ceil(quantile * ordinati.size()) - 1).toMillis() / 1000.0;
    }

    private String guasti() {
        return String.join(" | ", List.of(Guasto.values()).stream().map(g -> String.valueOf(tutto.quanti(g))).toList());
    }

    private void scrivi(String nome, String testo, boolean inCoda) {
        try {
            Files.createDirectories(cartella);
            Files.writeString(cartella.resolve(nome), testo, StandardOpenOption.CREATE,
                    inCoda ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
