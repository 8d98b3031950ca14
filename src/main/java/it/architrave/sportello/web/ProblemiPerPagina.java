package it.architrave.sportello.web;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is missing or wrong in a draft, grouped by the page where to mend it, each item leading to its field. */
final class ProblemiPerPagina {

    /** An item of the list. */
    record Voce(String indirizzo, String messaggio) {
    }

    /** The items of one page. */
    record Gruppo(String titolo, List<Voce> problemi) {
    }

    private ProblemiPerPagina() {
    }

    /** In the order of the pages; what belongs to no page comes last. */
    static List<Gruppo> di(Minuta minuta, List<Problema> problemi) {
        Map<String, List<Problema>> perQuadro = new LinkedHashMap<>();
        minuta.pagine().forEach(p -> perQuadro.put(p, List.of()));
        perQuadro.putAll(problemi.stream().collect(Collectors.groupingBy(Problema::quadro, LinkedHashMap::new,
                Collectors.toList())));
        return perQuadro.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> new Gruppo(
                titolo(minuta, e.getKey()), e.getValue().stream().map(p -> voce(minuta, p)).toList())).toList();
    }

    private static Voce voce(Minuta minuta, Problema problema) {
        if (problema.quadro().equals(Minuta.ALLEGATI)) {
            return new Voce(minuta.indirizzo(Minuta.ALLEGATI) + Ancora.di(problema.campo()), problema.messaggio());
        }
        return new Voce(minuta.indirizzo(problema.quadro()) + "?verifica=si" + Ancora.di(problema.campo()),
                problema.etichetta().isBlank() ? problema.messaggio() : problema.etichetta() + ": " + problema.messaggio());
    }

    private static String titolo(Minuta minuta, String pagina) {
        return pagina.equals(Minuta.ALLEGATI) ? "Allegati" : minuta.modulo().quadri().stream()
                .filter(q -> q.codice().equals(pagina)).findFirst().map((Quadro q) -> Guida.titolo(q)).orElse(pagina);
    }
}
