package it.architrave.affidabilita;

import it.architrave.prova.Impianto;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The people of the trial at work: surveyors of all municipalities, the offices of those that check every CILA. */
final class Carico implements AutoCloseable {

    private static final int GEOMETRI = 8;

    private final List<Thread> persone = new ArrayList<>();
    private final Passo passo;

    Carico(Impianto impianto, Diario diario, Random caso, Passo passo) {
        this.passo = passo;
        var cliente = new Cliente(impianto, passo);
        var lavoro = new Lavoro();
        for (int i = 0; i < GEOMETRI; i++) {
            var geometra = new Geometra(cliente, diario, lavoro, new Random(caso.nextLong()));
            lavora("geometra-" + i, geometra::giro, diario);
        }
        for (String comune : Citta.COMUNI) {
            for (String ufficio : List.of("istruttore", "responsabile", "sportello")) {
                String utente = Citta.account(ufficio, comune);
                lavora(utente, new Addetto(utente, cliente, diario, lavoro, new Random(caso.nextLong()))::giro, diario);
            }
        }
    }

    /** What a person does over and over. */
    private interface Giro {
        void giro() throws InterruptedException;
    }

    private void lavora(String nome, Giro giro, Diario diario) {
        var persona = new Thread(() -> {
            try {
                while (true) {
                    unGiro(giro, nome, diario);
                }
            } catch (InterruptedException fine) {
                Thread.currentThread().interrupt();
            }
        }, nome);
        persona.setDaemon(true);
        persona.start();
        persone.add(persona);
    }

    private static void unGiro(Giro giro, String nome, Diario diario) throws InterruptedException {
        try {
            giro.giro();
        } catch (RuntimeException e) {
            diario.sorpresa(nome + ": " + e);
        }
    }

    /** Everybody goes home; what was under way is interrupted, and stays in doubt. */
    @Override
    public void close() throws InterruptedException {
        passo.chiudi();
        for (Thread persona : persone) {
            persona.interrupt();
        }
        for (Thread persona : persone) {
            persona.join(10_000);
        }
        passo.close();
    }
}
