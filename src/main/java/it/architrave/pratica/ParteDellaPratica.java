package it.architrave.pratica;

import java.util.Locale;

/** A person of the case, by fiscal code: who files, holder, delegate, designer. Sees the case in the personal area. */
public record ParteDellaPratica(String codiceFiscale, String nome, String qualita, String recapito) {

    public ParteDellaPratica {
        codiceFiscale = codiceFiscale.strip().toUpperCase(Locale.ROOT);
    }
}
