package it.architrave.catalogo;

import java.util.Map;

/** Cadastral identifiers as the cadastre's records hold them: widths and signs of the fields, not their existence. */
final class RegoleCatasto {

    private static final String NON_TUTTI_ZERI = "(?!0+$)";

    static final Map<String, Regola> TUTTE = Map.of(
            "foglio", Regola.modello("(?=.*\\d)" + NON_TUTTI_ZERI + "[0-9A-Za-z]{1,4}",
                    "Il foglio si scrive con al massimo 4 cifre, come nella visura catastale (per esempio 23)."),
            "particella", Regola.modello("(?!\\.?0+(/|$))\\.?[0-9A-Za-z]{1,5}(/\\d{1,4})?",
                    "La particella (o mappale) si scrive con al massimo 5 cifre, come nella visura (per esempio 145 o"
                            + " 145/2). Per più particelle aggiungere una riga per ciascuna."),
            "subalterno", Regola.modello(NON_TUTTI_ZERI + "[0-9A-Za-z]{1,4}",
                    "Il subalterno si scrive con al massimo 4 cifre (per esempio 3). Per più subalterni aggiungere una"
                            + " riga per ciascuno; se non c'è, lasciare vuoto."),
            "sezione", Regola.modello("[0-9A-Za-z]",
                    "La sezione censuaria è un solo carattere (per esempio A); se non c'è, lasciare vuoto."),
            "sezioneUrbana", Regola.modello("[0-9A-Za-z]{1,3}",
                    "La sezione urbana ha al massimo 3 caratteri (per esempio SAN o B); se non c'è, lasciare vuoto."));

    private RegoleCatasto() {
    }
}
