package it.architrave.catalogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the places of one quadro and says what is missing or wrong at each. */
@Component
class Verifica {

    private final Applicabilita applicabilita;
    private final Regole regole;

    Verifica(Applicabilita applicabilita, Regole regole) {
        this.applicabilita = applicabilita;
        this.regole = regole;
    }

    /** The problems of these answers, from which those of hidden fields are already gone. */
    List<Problema> di(Quadro quadro, Map<String, Object> pulite, Contesto contesto) {
        var livello = new Livello(pulite, contesto.nel(quadro, pulite));
        List<Problema> problemi = new ArrayList<>();
        sconosciuti(quadro, "", quadro.campi(), pulite).forEach(problemi::add);
        Posto.di(quadro.campi(), livello, applicabilita).filter(p -> !p.nascosto()).forEach(posto -> {
            String errore = errore(posto);
            if (errore != null) {
                problemi.add(new Problema(quadro.codice(), posto.percorso(), posto.campo().etichetta(), errore));
            }
            sconosciuti(quadro, posto).forEach(problemi::add);
        });
        return problemi;
    }

    private @Nullable String errore(Posto posto) {
        Campo campo = posto.campo();
        Object valore = posto.valore();
        if (valore == null || Forma.vuota(campo, valore)) {
            return applicabilita.obbligatorio(campo, posto.livello()) ? manca(campo.tipo()) : null;
        }
        String forma = Forma.errore(campo, valore);
        String controllo = campo.vincoli().controllo();
        return forma != null || controllo == null || !(valore instanceof String testo) ? forma
                : regole.errore(controllo, testo.strip(), posto.livello());
    }

    private static @Nullable String manca(TipoCampo tipo) {
        return switch (tipo) {
            case TESTO, AREA, NUMERO -> "Manca questo dato: scriverlo.";
            case DATA -> "Manca la data: scriverla per intero.";
            case CASELLA -> "Questa dichiarazione è necessaria: spuntare la casella.";
            case SCELTA, TENDINA -> "Manca la risposta: sceglierne una.";
            case ELENCO -> "Manca la risposta: sceglierne almeno una.";
            case RIPETIBILE -> "Manca: aggiungere almeno una voce.";
            case GRUPPO, NOTA -> null;
        };
    }

    private static Stream<Problema> sconosciuti(Quadro quadro, Posto posto) {
        Campo campo = posto.campo();
        return switch (campo.tipo()) {
            case GRUPPO -> sconosciuti(quadro, posto.percorso() + ".", campo.figli(), Livello.oggetto(posto.valore()));
            case RIPETIBILE -> {
                List<Livello> righe = posto.livello().righe(campo);
                yield IntStream.range(0, righe.size()).boxed().flatMap(i -> sconosciuti(quadro,
                        posto.percorso() + "[" + i + "].", campo.figli(), righe.get(i).valori()));
            }
            default -> Stream.empty();
        };
    }

    private static Stream<Problema> sconosciuti(Quadro quadro, String prefisso, List<Campo> campi,
                                                Map<String, Object> valori) {
        List<String> chiavi = Contesto.chiavi(campi);
        return valori.keySet().stream().filter(k -> !chiavi.contains(k)).map(k -> new Problema(quadro.codice(),
                prefisso + k, k, "Il modulo non ha questo campo: togliere la risposta."));
    }
}
