package it.architrave.sportello.web;

import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.StatoPratica;
import java.util.List;
import java.util.stream.Stream;

/** A communication that the state of a case admits, with the address of its page. */
record AttoPossibile(TipoComunicazione tipo, String indirizzo) {

    static final String RISPOSTA = "risposta";
    static final String RINUNCIA = "rinuncia";
    static final String MISURE = "misure";

    /** None for a closed case or one that the office has opened; answers to the office have their own place, beside the request. */
    static List<AttoPossibile> di(Pratica pratica) {
        if (pratica.presentazione().dUfficio() || pratica.stato().finale() || pratica.stato() == StatoPratica.RINUNCIA_IN_ESAME) {
            return List.of();
        }
        return Stream.of(TipoComunicazione.values())
                .filter(t -> t != TipoComunicazione.RISPOSTA_INVITO && t != TipoComunicazione.MISURE && t != TipoComunicazione.RINUNCIA)
                .filter(t -> t != TipoComunicazione.FINE_LAVORI || pratica.fineLavori() == null)
                .map(t -> new AttoPossibile(t, indirizzo(pratica, t))).toList();
    }

    static String indirizzo(Pratica pratica, TipoComunicazione tipo) {
        return TestataPratica.indirizzo(pratica) + switch (tipo) {
            case RISPOSTA_INVITO -> "/" + RISPOSTA;
            case RINUNCIA -> "/" + RINUNCIA;
            case MISURE -> "/" + MISURE;
            default -> "/comunicazioni/nuova/" + tipo.codice();
        };
    }
}
