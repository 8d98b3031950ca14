package it.architrave.fascicolo.web;

import it.architrave.fascicolo.FirmaInElenco;
import it.architrave.fascicolo.VerificaEseguita;
import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** A verification of the history, as its page shows it. */
record VerificaInElenco(VerificaEseguita eseguita) {

    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm").withZone(Fuso.ROMA);

    /** When, on which occasion, asked by whom. */
    public String titolo() {
        var richiesta = eseguita.richiesta();
        return MOMENTO.format(eseguita.momento()) + ", " + richiesta.occasione().parole() + " (" + richiesta.chiestaDa() + ")";
    }

    public UUID id() {
        return eseguita.id();
    }

    public List<FirmaInElenco> firme() {
        return eseguita.verifica().firme().stream().map(FirmaInElenco::new).toList();
    }
}
