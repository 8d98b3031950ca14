package it.architrave.regia.vaglio.legge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The declared law of the models: what steps mean, which terms, requests and acts there are, each with its article. The tables
 * stand in {@code resources/vaglio}; what they do not say is unknown, never guessed.
 */
public record Significati(List<Voce> voci, List<TermineDichiarato> termini, List<RichiestaDichiarata> richieste,
                          List<AttoDichiarato> atti) {

    /** What a folder of the classpath declares. */
    public static Significati di(String cartella) {
        return new Significati(Foglio.leggi(cartella, "significati", Voce::di),
                Foglio.leggi(cartella, "termini", TermineDichiarato::di),
                Foglio.leggi(cartella, "richieste", RichiestaDichiarata::di), Foglio.leggi(cartella, "atti", AttoDichiarato::di));
    }

    /** Both together. */
    public Significati con(Significati altri) {
        return new Significati(insieme(voci, altri.voci), insieme(termini, altri.termini), insieme(richieste, altri.richieste),
                insieme(atti, altri.atti));
    }

    /** The outcomes of a step, for that term where the table tells terms apart; none if nothing is declared. */
    public List<Voce> voci(String chi, String codice) {
        List<Voce> proprie = esiti(chi + "@" + TermineDichiarato.parola(codice));
        return proprie.isEmpty() ? esiti(chi) : proprie;
    }

    /** The term with that code. */
    public Optional<TermineDichiarato> termine(String codice) {
        return termini.stream().filter(t -> t.parola().equals(TermineDichiarato.parola(codice))).findFirst();
    }

    /** The term whose timer reads that variable. */
    public Optional<TermineDichiarato> termineDellaSveglia(String variabile) {
        return termini.stream().filter(t -> t.sveglia().equals(variabile)).findFirst();
    }

    public Optional<RichiestaDichiarata> richiesta(String tipo) {
        return richieste.stream().filter(r -> r.tipo().equals(tipo)).findFirst();
    }

    public Optional<AttoDichiarato> atto(String nome) {
        return atti.stream().filter(a -> a.nome().equals(nome)).findFirst();
    }

    private List<Voce> esiti(String chi) {
        return voci.stream().filter(v -> v.chi().equals(chi)).toList();
    }

    private static <T> List<T> insieme(List<T> prime, List<T> altre) {
        return Stream.concat(prime.stream(), altre.stream()).toList();
    }
}
