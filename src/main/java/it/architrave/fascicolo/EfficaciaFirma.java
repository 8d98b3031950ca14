package it.architrave.fascicolo;

import java.util.Set;

/**
 * What a verified signature is worth to who files: the one rule of what blocks. An uncertain signature does not: the office
 * sees the mark and decides.
 */
public enum EfficaciaFirma {

    /** Qualified or advanced, of a trusted issuer, not revoked (art. 20 c. 1-bis d.lgs. 82/2005). */
    PIENA("", ""),
    /** Nobody could tell: not a ground of refusal. */
    DA_VALUTARE("", ""),
    /** Signature and content do not belong together, or it is no signature at all (art. 26 Reg. UE 910/2014). */
    NON_VALIDA("il documento non è firmato da questa persona", "art. 26 del Regolamento UE 910/2014"),
    /** Revoked, expired or suspended: the same as not signed. */
    MANCATA("la firma basata su un certificato revocato, scaduto o sospeso equivale a mancata sottoscrizione",
            "art. 24 c. 4-bis del d.lgs. 82/2005");

    private static final Set<String> REVOCATO = Set.of("REVOKED", "REVOKED_NO_POE");

    private final String effetto;
    private final String norma;

    EfficaciaFirma(String effetto, String norma) {
        this.effetto = effetto;
        this.norma = norma;
    }

    /** The dates of a certificate are read without trust; that it is revoked is believed only of a trusted chain. */
    public static EfficaciaFirma di(FirmaVerificata firma) {
        if (firma.esito() == EsitoVerifica.VALIDA) {
            return PIENA;
        }
        var tempi = firma.tempi();
        if (tempi != null && (tempi.certificatoScaduto() || tempi.certificatoNonAncoraValido())) {
            return MANCATA;
        }
        if (REVOCATO.contains(firma.codice()) || firma.fiducia().ancorata() && firma.fiducia().revoca().sospeso()) {
            return MANCATA;
        }
        return firma.esito() == EsitoVerifica.NON_VALIDA ? NON_VALIDA : DA_VALUTARE;
    }

    public boolean impedisce() {
        return !norma.isEmpty();
    }

    /** What follows by law, with the article; empty when nothing does. */
    public String perche() {
        return norma.isEmpty() ? "" : effetto + " (" + norma + ")";
    }
}
