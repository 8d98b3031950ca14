package it.architrave.procedimento;

import it.architrave.motore.Variabile;
import it.architrave.motore.VariabileDiPrima;

/** The engine variables that procedimento writes. */
public final class Variabili {

    /** TUTTE, CAMPIONE or NESSUNA: the municipality's variation point (art. 6-bis c. 4 d.P.R. 380/2001). */
    static final Variabile<String> VERIFICA_FORMALE = new Variabile<>("verificaFormale", String.class);

    /** Works in progress or done before filing (art. 6-bis c. 5 d.P.R. 380/2001). */
    static final Variabile<Boolean> TARDIVA = new Variabile<>("tardiva", Boolean.class);

    /** Name of an {@link AttoDiControllo}: which act its head begins. */
    static final Variabile<String> ATTO_DI_CONTROLLO = new Variabile<>("attoDiControllo", String.class);

    /** Name of a {@link FineLavori.Esito}: of all works, or of a part. */
    public static final Variabile<String> FINE_LAVORI = new Variabile<>("fineLavori", String.class);
    /** Whether all works have ended: read by the models of FineDeiLavori and Cila before December 2026. */
    public static final VariabileDiPrima<Boolean> ULTIMAZIONE_TOTALE = new VariabileDiPrima<>("ultimazioneTotale", Boolean.class);

    private Variabili() {
    }
}
