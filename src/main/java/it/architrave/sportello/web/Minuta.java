package it.architrave.sportello.web;

import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.PraticaId;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft being filled in: its module, the answers so far, and the quadri that these answers leave something to ask in.
 */
record Minuta(Bozza bozza, Modulo modulo, Risposte risposte, List<Quadro> quadri) {

    /** The quadro that says how each declaration is signed; it has a page of its own, after the attachments. */
    static final String FIRMA = "firma";
    static final String ALLEGATI = "allegati";
    static final String RIEPILOGO = "riepilogo";

    PraticaId id() {
        return bozza.id();
    }

    public String indirizzo() {
        return "/sportello/pratiche/" + bozza.id();
    }

    /** The address of a quadro, or of one of the pages that follow them. */
    public String indirizzo(String pagina) {
        return switch (pagina) {
            case FIRMA, ALLEGATI, RIEPILOGO -> indirizzo() + "/" + pagina;
            default -> indirizzo() + "/dati/" + pagina;
        };
    }

    /** All pages of the filing, in their order. */
    List<String> pagine() {
        var pagine = new ArrayList<>(quadri.stream().map(Quadro::codice).filter(q -> !FIRMA.equals(q)).toList());
        pagine.addAll(List.of(ALLEGATI, FIRMA, RIEPILOGO));
        return pagine;
    }

    String dopo(String pagina) {
        List<String> pagine = pagine();
        int dove = pagine.indexOf(pagina);
        return indirizzo(pagine.get(Math.min(dove + 1, pagine.size() - 1)));
    }

    /** The page before, or the personal area before the first one. */
    String prima(String pagina) {
        List<String> pagine = pagine();
        int dove = pagine.indexOf(pagina);
        return dove < 1 ? "/area-personale" : indirizzo(pagine.get(dove - 1));
    }
}
