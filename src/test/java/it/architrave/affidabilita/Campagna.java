package it.architrave.affidabilita;

import it.architrave.prova.Impianto;
import it.architrave.prova.ProcessoArchitrave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** One database's campaign: load, kill, look at what the crash left, restart, ask, load again; and a full look at the end. */
final class Campagna implements AutoCloseable {

    private static final Duration PAZIENZA = Duration.ofSeconds(300);
    private static final int CHIESTE_PER_VOLTA = 10;

    private final Impianto impianto;
    private final Piano piano;
    private final Random caso;
    private final Rapporto rapporto;
    private final Diario diario;
    private final Passo passo;
    private final Cliente osservatore;
    private ProcessoArchitrave processo;

    /** How many kills, at which pace, and after how many answers and milliseconds of load. */
    record Piano(int uccisioni, int alSecondo, int almenoRisposte, long daMs, long aMs, long seme) {
    }

    Campagna(String base, Impianto impianto, Piano piano, Path cartella) {
        this.impianto = impianto;
        this.piano = piano;
        this.caso = new Random(piano.seme());
        this.rapporto = new Rapporto(base, cartella);
        this.diario = new Diario(cartella.resolve("diario-" + base + ".tsv"));
        this.passo = new Passo(piano.alSecondo());
        this.osservatore = new Cliente(impianto, passo);
        this.processo = impianto.avvia();
    }

    Rapporto conduci() throws Exception {
        System.out.println("[schianto] seme " + piano.seme() + ", primo avvio " + processo.pronto(PAZIENZA));
        try (Carico carico = new Carico(impianto, diario, new Random(caso.nextLong()), passo)) {
            while (rapporto.uccisioni() < piano.uccisioni()) {
                unaVolta();
            }
            // What is still in doubt is asked again before everybody goes home.
            lavora(piano.aMs());
        }
        processo.ferma(Duration.ofSeconds(60));
        rapporto.allaFine(guarda(diario.tutte()));
        System.out.println(rapporto.tavola(passo, diario));
        return rapporto;
    }

    Map<Atto.Genere, Long> confermati() {
        return diario.confermati();
    }

    private void unaVolta() throws Exception {
        long dopo = Passo.fra(caso, piano.daMs(), piano.aMs());
        lavora(dopo);
        processo.uccidi();
        passo.chiudi();
        rapporto.ucciso();
        Collection<PraticaAttesa> toccate = diario.prendiToccate();
        Riscontro riscontro = guarda(toccate);
        Instant riavvio = Instant.now();
        processo = impianto.avvia();
        String momento = "dopo " + dopo + " ms";
        if (rapporto.uccisioni() < piano.uccisioni() && (rapporto.uccisioni() % 4 == 1)) {
            long prima = Passo.fra(caso, 300, 8_000);
            attendi(prima);
            processo.uccidi();
            rapporto.ucciso();
            riavvio = Instant.now();
            processo = impianto.avvia();
            momento += " e all'avvio dopo " + prima + " ms";
        }
        Duration pronto = processo.pronto(PAZIENZA);
        resti(riavvio, riscontro);
        var rest = new OracoloRest(osservatore, riscontro);
        toccate.stream().limit(CHIESTE_PER_VOLTA).forEach(rest::controlla);
        rapporto.prova(momento, riscontro, pronto);
        rapporto.tavola(passo, diario);
    }

    /** That long from the first answer on, and until so many have come: a server just started is slow. */
    private void lavora(long millisecondi) throws InterruptedException {
        long risposte = passo.risposte();
        passo.apri();
        long inizio = System.nanoTime();
        long fine = inizio + PAZIENZA.toNanos();
        while (passo.risposte() == risposte && System.nanoTime() < fine) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        inizio = System.nanoTime();
        long almeno = risposte + piano.almenoRisposte();
        attendi(millisecondi);
        while (passo.risposte() < almeno && System.nanoTime() < fine) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        rapporto.caricato(Duration.ofNanos(System.nanoTime() - inizio));
    }

    /** What the crash left in the database and in the archive, before the application sees it again. */
    private Riscontro guarda(Collection<PraticaAttesa> pratiche) {
        return guarda(pratiche, List.of());
    }

    /** What the oracle says of a damaged copy: the damages that a crash could do, done by hand. */
    Riscontro guardaManomessa() {
        return guarda(diario.tutte(), List.of(
                "update avviso set pratica = (select max(numero) from pratica) where pratica = (select min(numero) from pratica)",
                "delete from giornale where id = (select min(id) from giornale)",
                "delete from quadro_compilato where id = (select min(id) from quadro_compilato)",
                "update registrazione set numero = numero + 100000 where id = (select min(id) from registrazione where numero = 1)",
                "delete from scrivania_pratica where numero = (select min(numero) from pratica)",
                "insert into documento select cast('00000000-0000-0000-0000-000000000001' as uuid), pratica, codice, nome_file, tipo,"
                        + " dimensione, impronta, descrizione, caricato_da, caricato_il, firma, tolto, versione from documento"
                        + " where codice = 'elaboratiGrafici' and caricato_il = (select max(caricato_il) from documento"
                        + " where codice = 'elaboratiGrafici')",
                "update documento set impronta = '" + "0".repeat(64) + "'"
                        + " where caricato_il = (select min(caricato_il) from documento)"));
    }

    private Riscontro guarda(Collection<PraticaAttesa> pratiche, List<String> danni) {
        var riscontro = new Riscontro();
        diario.prendiSorprese().forEach(s -> riscontro.guasto(Guasto.RISPOSTA, "cliente", s));
        try (Occhiata base = Occhiata.su(impianto)) {
            danni.forEach(base::manometti);
            var oracolo = new OracoloDellaPratica(base, impianto.dati(), riscontro);
            new ArrayList<>(pratiche).forEach(oracolo::controlla);
            new OracoloGenerale(base, diario, riscontro).controlla();
        }
        return riscontro;
    }

    /** Files of uploads that the crash cut short do not pile up. */
    private void resti(Instant riavvio, Riscontro riscontro) throws IOException {
        try (var file = Files.list(impianto.dati().resolve("documenti/in-arrivo"))) {
            List<Path> vecchi = file.filter(f -> f.toFile().lastModified() < riavvio.toEpochMilli()).toList();
            vecchi.forEach(f -> riscontro.guasto(Guasto.RESTO, "in-arrivo", f.getFileName().toString()));
        }
    }

    private static void attendi(long millisecondi) throws InterruptedException {
        // The length of the trial itself: nothing is waited for.
        TimeUnit.MILLISECONDS.sleep(millisecondi);
    }

    @Override
    public void close() {
        processo.close();
        diario.close();
    }
}
