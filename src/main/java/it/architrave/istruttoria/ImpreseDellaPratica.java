package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.Pratica;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who does the works, as far as the case knows it: the firm last communicated, or those named when it was filed. */
@Component
class ImpreseDellaPratica {

    private final Bozze bozze;

    ImpreseDellaPratica(Bozze bozze) {
        this.bozze = bozze;
    }

    /** Each in one line, with what identifies it. */
    List<String> di(Ambito ambito, Pratica pratica, List<Comunicazione> comunicazioni) {
        return comunicazioni.stream().filter(c -> c.tipo() == TipoComunicazione.IMPRESA).reduce((prima, ultima) -> ultima)
                .map(c -> List.of(inParole(c.dati(), "partitaIva"))).orElseGet(() -> presentate(ambito, pratica));
    }

    private List<String> presentate(Ambito ambito, Pratica pratica) {
        return bozze.risposte(ambito, pratica.id()).quadro("impreseEsecutrici").get("imprese") instanceof List<?> imprese
                ? imprese.stream().filter(Map.class::isInstance).map(i -> inParole((Map<?, ?>) i, "codiceFiscaleImpresa")).toList()
                : List.of();
    }

    private static String inParole(Map<?, ?> impresa, String codice) {
        return Stream.of("ragioneSociale", codice, "pec").map(impresa::get).filter(v -> v != null && !v.toString().isBlank())
                .map(Object::toString).collect(Collectors.joining(", "));
    }
}
