package it.architrave.muro;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.architrave.muro.Attacco.Genere;
import it.architrave.prova.Mani;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Carries the attempts out and holds each answer against the table: what is wrong comes back in words. */
final class Assalto {

    private static final String CONFINE = "confine-di-prova";

    private final Map<String, Visitatore> visitatori;
    private final List<String> segreti;
    private final Map<String, Risposta> gemelli = new ConcurrentHashMap<>();

    Assalto(Map<String, Visitatore> visitatori, List<String> segreti) {
        this.visitatori = visitatori;
        this.segreti = segreti;
    }

    List<String> tenta(Attacco a) {
        return giudica(a, chiede(a.riga(), a.chi(), a.metodo(), a.valori()));
    }

    Risposta chiede(Riga riga, Chiamante chi, String metodo, List<String> valori) {
        Corpo corpo = Corpo.di(riga, metodo);
        Map<String, String> intestazioni = corpo.tipo().isEmpty() ? Map.of("Idempotency-Key", "attacco")
                : Map.of("Content-Type", corpo.tipo(), "Idempotency-Key", "attacco");
        return Risposta.di(visitatori.get(chi.nome()).chiede(metodo, riga.con(valori), intestazioni, corpo.contenuto()));
    }

    /** All that is wrong with that answer to that attempt. */
    List<String> giudica(Attacco a, Risposta risposta) {
        List<String> errori = new ArrayList<>();
        risposta.segreti(segreti, a.mandati()).forEach(s -> errori.add("rivela " + s));
        if (!statoGiusto(a, risposta)) {
            errori.add("risponde " + risposta.stato() + " " + risposta.intestazione("Location"));
        }
        errori.addAll(Difese.mancanti(a.riga().rest(), risposta));
        if (a.daConfrontare()) {
            confronta("da ciò che non esiste", risposta.senza(a.valori()),
                    gemella(a, a.chi(), a.gemello()).senza(a.gemello()), errori);
        }
        if (a.daPareggiare()) {
            confronta("da chi non ha gettone", risposta, gemella(a, Attori.NESSUNO, a.valori()), errori);
        }
        return errori.stream().map(e -> a + ": " + e).toList();
    }

    private Risposta gemella(Attacco a, Chiamante chi, List<String> valori) {
        return gemelli.computeIfAbsent(chi.nome() + a.metodo() + a.riga().con(valori),
                k -> chiede(a.riga(), chi, a.metodo(), valori));
    }

    private static void confronta(String da, Risposta questa, Risposta altra, List<String> errori) {
        if (altra.stato() != questa.stato() || !altra.corpo().equals(questa.corpo())
                || !altra.intestazione("Location").equals(questa.intestazione("Location"))
                || !altra.nomiDelleIntestazioni().equals(questa.nomiDelleIntestazioni())) {
            errori.add("si distingue " + da + ": " + questa.stato() + "/" + altra.stato() + " "
                    + questa.corpo().length() + "/" + altra.corpo().length());
        }
    }

    private static boolean statoGiusto(Attacco a, Risposta r) {
        boolean rest = a.riga().rest();
        boolean allAccesso = r.stato() == 302 && r.intestazione("Location").contains("/accesso");
        if (a.genere() == Genere.ALTRUI && !a.riga().entra(a.chi())) {
            // Who was deactivated has lost the session, and with it the page's token.
            boolean senzaPiuGettone = !a.chi().nome().isEmpty() && !a.metodo().equals("GET") && r.stato() == 403;
            return a.riga().conosce(a.chi()) ? r.stato() == 403 : rest ? r.stato() == 401 : allAccesso || senzaPiuGettone;
        }
        return switch (a.genere()) {
            case ALTRUI -> r.stato() == (a.riga().vedeSenzaPotere(a.chi()) ? 403 : 404);
            case DENTRO_IL_PROPRIO -> r.stato() < 500 && r.stato() != 200;
            default -> a.metodo().equals("OPTIONS") && r.stato() == 200 && r.corpo().isEmpty()
                    || allAccesso || r.stato() >= 400 && r.stato() < 500;
        };
    }

    /** A body that would pass, so that the wall and not the form refuses. */
    private record Corpo(String tipo, byte[] contenuto) {

        static Corpo di(Riga riga, String metodo) {
            if (metodo.matches("GET|HEAD|OPTIONS|TRACE")) {
                return new Corpo("", new byte[0]);
            }
            if (riga.percorso().matches(".*/(allegati|stemma)")) {
                return new Corpo("multipart/form-data; boundary=" + CONFINE, file());
            }
            return riga.rest() ? new Corpo("application/json",
                    "{\"tipo\":\"INTEGRAZIONE\",\"esito\":\"COMPLETA\",\"dati\":{\"testo\":\"x\"}}".getBytes(UTF_8))
                    : new Corpo("application/x-www-form-urlencoded", ("codice=elaboratiGrafici&chiave=attacco&azione=completa"
                    + "&motivo=x&indirizzo=a@b.it&denominazione=X&responsabile=X&pec=a@b.it&ruoli=istruttore&nomeCognome=X Y"
                    + "&email=a@b.it&nomeUtente=istruttore.firenze").replace(" ", "+").getBytes(UTF_8));
        }

        private static byte[] file() {
            byte[] prima = ("--" + CONFINE + "\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\nelaboratiGrafici\r\n--"
                    + CONFINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n").getBytes(UTF_8);
            byte[] dopo = ("\r\n--" + CONFINE + "--\r\n").getBytes(UTF_8);
            return ByteBuffer.allocate(prima.length + Mani.pdf().length + dopo.length).put(prima).put(Mani.pdf()).put(dopo).array();
        }
    }
}
