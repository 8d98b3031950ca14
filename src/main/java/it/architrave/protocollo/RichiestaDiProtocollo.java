package it.architrave.protocollo;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;

/**
 * What the register is asked to record (art. 53 d.P.R. 445/2000).
 *
 * @param corrispondente sender of what comes in, addressee of what goes out
 * @param chiave         the same key is registered once
 */
public record RichiestaDiProtocollo(CodiceIstat comune, NumeroPratica pratica, Verso verso, String oggetto,
                                    String corrispondente, String chiave) {

    /** What the register has room for. */
    private static final int CORRISPONDENTE_PIU_LUNGO = 300;

    public RichiestaDiProtocollo {
        corrispondente = corrispondente.length() <= CORRISPONDENTE_PIU_LUNGO ? corrispondente
                : corrispondente.substring(0, CORRISPONDENTE_PIU_LUNGO - 1) + "…";
    }

    public static RichiestaDiProtocollo ingresso(NumeroPratica pratica, String oggetto, String mittente, String chiave) {
        return new RichiestaDiProtocollo(pratica.comune(), pratica, Verso.INGRESSO, oggetto, mittente, chiave);
    }

    public static RichiestaDiProtocollo uscita(NumeroPratica pratica, String oggetto, String destinatario,
                                               String chiave) {
        return new RichiestaDiProtocollo(pratica.comune(), pratica, Verso.USCITA, oggetto, destinatario, chiave);
    }
}
