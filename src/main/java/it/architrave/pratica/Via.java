package it.architrave.pratica;

import java.util.Arrays;
import java.util.Optional;

/** The ways that are left to the office once it may no longer simply prohibit, each with its article. */
public enum Via {

    INTERVENTO("intervento", GenereDiLegame.INTERVENTO, "Intervento dopo il termine di controllo",
            "art. 19 c. 4 e art. 21-nonies c. 1 L. 241/1990", "Mancavano i requisiti o i presupposti dell'attività e un interesse"
            + " pubblico concreto e attuale prevale su quello di chi vi ha fatto affidamento."),
    INEFFICACIA("inefficacia", GenereDiLegame.VIGILANZA, "Accertamento di inefficacia",
            "art. 27 d.P.R. 380/2001; art. 19 c. 1 L. 241/1990", "Il titolo presentato non era quello dovuto, oppure manca un atto di"
            + " assenso: non ha prodotto effetti e nessun termine è corso."),
    DIFFORMITA("difformita", GenereDiLegame.VIGILANZA, "Vigilanza sulle opere", "art. 27 d.P.R. 380/2001",
            "Le opere eseguite sono diverse da quelle presentate, o vanno verificate sul posto."),
    FALSE_ATTESTAZIONI("false-attestazioni", GenereDiLegame.INTERVENTO, "Intervento su false attestazioni",
            "art. 21-nonies c. 2-bis L. 241/1990", "False rappresentazioni o dichiarazioni, che una sentenza passata in giudicato ha"
            + " accertato come reato: il limite di tempo non vale.");

    private final String codice;
    private final GenereDiLegame genere;
    private final String nome;
    private final String norma;
    private final String quando;

    Via(String codice, GenereDiLegame genere, String nome, String norma, String quando) {
        this.codice = codice;
        this.genere = genere;
        this.nome = nome;
        this.norma = norma;
        this.quando = quando;
    }

    /** By the word that stands in addresses. */
    public static Optional<Via> di(String codice) {
        return Arrays.stream(values()).filter(v -> v.codice.equals(codice)).findFirst();
    }

    public String codice() {
        return codice;
    }

    public GenereDiLegame genere() {
        return genere;
    }

    public String nome() {
        return nome;
    }

    public String norma() {
        return norma;
    }

    /** When it fits, in one line. */
    public String quando() {
        return quando;
    }

    /** Whether the months of the law bind it (art. 21-nonies c. 1 L. 241/1990). */
    public boolean conLimite() {
        return this == INTERVENTO;
    }
}
