package it.architrave.sportello.web;

import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of a filing with the state of each, as the list beside them shows. */
final class Passaggi {

    /** Where a page stands; the names are those of the list's style. */
    enum Stato { FATTO, CORRENTE, DA_FARE, ERRORE }

    record Passaggio(String titolo, String indirizzo, Stato stato) {
    }

    record Gruppo(@Nullable String titolo, List<Passaggio> passi) {
    }

    private final Minuta minuta;
    private final Set<String> conProblemi;
    private final String corrente;

    Passaggi(Minuta minuta, List<Problema> problemi, String corrente) {
        this.minuta = minuta;
        this.conProblemi = problemi.stream().map(Problema::quadro).collect(Collectors.toSet());
        this.corrente = corrente;
    }

    List<Gruppo> gruppi() {
        List<Gruppo> gruppi = new ArrayList<>();
        for (Modulo.Sezione sezione : minuta.modulo().sezioni()) {
            List<Passaggio> passi = sezione.quadri().stream().filter(q -> !q.codice().equals(Minuta.FIRMA))
                    .filter(q -> q.codice().equals(corrente) || minuta.quadri().contains(q)).map(this::quadro).toList();
            if (!passi.isEmpty()) {
                gruppi.add(new Gruppo(sezione.titolo(), passi));
            }
        }
        gruppi.add(new Gruppo("Conclusione", List.of(
                passo(Minuta.ALLEGATI, "Allegati", conProblemi.contains(Minuta.ALLEGATI) ? Stato.DA_FARE : Stato.FATTO),
                passo(Minuta.FIRMA, "Firma", stato(Minuta.FIRMA)),
                passo(Minuta.RIEPILOGO, "Riepilogo e presentazione", Stato.DA_FARE))));
        return gruppi;
    }

    private Passaggio quadro(Quadro quadro) {
        return passo(quadro.codice(), Guida.titolo(quadro), stato(quadro.codice()));
    }

    /** Who has not been there yet has made no mistake. */
    private Stato stato(String quadro) {
        if (!minuta.risposte().perQuadro().containsKey(quadro)) {
            return Stato.DA_FARE;
        }
        return conProblemi.contains(quadro) ? Stato.ERRORE : Stato.FATTO;
    }

    private Passaggio passo(String pagina, String titolo, Stato stato) {
        return new Passaggio(titolo, minuta.indirizzo(pagina), pagina.equals(corrente) ? Stato.CORRENTE : stato);
    }
}
