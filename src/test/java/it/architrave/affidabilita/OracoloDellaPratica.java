package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Holds one case in the database and in the archive against what its clients did and were told. */
final class OracoloDellaPratica {

    private static final Set<String> FATTI_DALL_UFFICIO = Set.of("riepilogo", "riepilogoFirmato", "ricevuta", "atto");

    private final Occhiata base;
    private final Path documenti;
    private final Riscontro riscontro;

    OracoloDellaPratica(Occhiata base, Path dati, Riscontro riscontro) {
        this.base = base;
        this.documenti = dati.resolve("documenti");
        this.riscontro = riscontro;
    }

    void controlla(PraticaAttesa pratica) {
        UUID id = UUID.fromString(pratica.bozza());
        riscontro.uguali(Guasto.PERSO, pratica, "bozza", 1L, base.numero("select count(*) from bozza where id = ?", id));
        pratica.atti(Genere.QUADRO).forEach(a -> quadro(pratica, id, a));
        documenti(pratica, id);
        presentata(pratica, id);
    }

    private void quadro(PraticaAttesa pratica, UUID id, Atto atto) {
        List<String> righe = base.testi("select risposte from quadro_compilato where bozza = ? and codice = ?", id,
                atto.riferimento());
        riscontro.unaVolta(pratica, atto, righe.size());
        if (righe.size() == 1 && !JsonMapper.shared().readTree(righe.get(0)).equals(JsonMapper.shared().readTree(atto.dettaglio()))) {
            riscontro.guasto(Guasto.PERSO, pratica, "quadro " + atto.riferimento() + " diverso da quello mandato");
        }
    }

    private void documenti(PraticaAttesa pratica, UUID id) {
        record Riga(String documento, String codice, String impronta, long dimensione) {
        }
        List<Riga> righe = base.elenco(r -> new Riga(r.getString(1), r.getString(2), r.getString(3), r.getLong(4)),
                "select id, codice, impronta, dimensione from documento where pratica = ?", id);
        Set<String> mandati = new HashSet<>();
        pratica.atti(Genere.DOCUMENTO).forEach(a -> {
            mandati.add(a.riferimento());
            riscontro.unaVolta(pratica, a, righe.stream().filter(r -> r.impronta().equals(a.riferimento())).count());
            if (a.confermato() && righe.stream().noneMatch(r -> r.documento().equals(a.risposta())
                    && r.impronta().equals(a.riferimento()))) {
                riscontro.guasto(Guasto.PERSO, pratica, "documento confermato con altro id: " + a);
            }
        });
        righe.forEach(r -> {
            if (!mandati.contains(r.impronta()) && !FATTI_DALL_UFFICIO.contains(r.codice())) {
                riscontro.guasto(Guasto.IMPRONTA, pratica, "documento che nessuno ha mandato: " + r);
            }
            riscontro.documento();
            riscontro.uguali(Guasto.IMPRONTA, pratica, "contenuto di " + r, r.impronta(), contenuto(r.impronta()));
        });
    }

    private String contenuto(String impronta) {
        try {
            return FileCasuale.impronta(Files.readAllBytes(documenti.resolve(impronta.substring(0, 2))
                    .resolve(impronta.substring(2, 4)).resolve(impronta)));
        } catch (java.nio.file.NoSuchFileException manca) {
            return "manca";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void presentata(PraticaAttesa pratica, UUID id) {
        record Riga(String numero, String ricevuta) {
        }
        List<Riga> righe = base.elenco(r -> new Riga(r.getString(1), r.getString(2)),
                "select numero, ricevuta from pratica where id = ?", id);
        riscontro.uguali(Guasto.PERSO, pratica, "numero sulla bozza", righe.stream().map(Riga::numero).toList(),
                base.testi("select numero from bozza where id = ? and numero is not null", id));
        riscontro.uguali(Guasto.PERSO, pratica, "chiave di presentazione", righe.stream().map(Riga::numero).toList(),
                base.testi("select numero from chiave_presentazione where pratica = ?", id));
        pratica.atti(Genere.PRESENTAZIONE).forEach(a -> {
            riscontro.unaVolta(pratica, a, righe.size());
            riscontro.unaVolta(pratica, a, base.numero("select count(*) from chiave_presentazione where chiave = ?", a.riferimento()));
            if (a.confermato() && !righe.isEmpty()) {
                riscontro.uguali(Guasto.PERSO, pratica, "numero", pratica.numero(), righe.get(0).numero());
                riscontro.uguali(Guasto.PERSO, pratica, "ricevuta", a.risposta(), righe.get(0).ricevuta());
            }
        });
        righe.forEach(r -> new OracoloDegliEffetti(base, riscontro, pratica, r.numero()).controlla(r.ricevuta()));
    }
}
