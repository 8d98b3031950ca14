package it.architrave.protocollo;

import org.springframework.data.relational.core.mapping.Column;

/** Number, year and printed form of a registration (art. 55 d.P.R. 445/2000). */
public record Segnatura(int anno, long numero, @Column("segnatura") String testo) {

    /** Number and year as they are quoted: {@code 123/2026}. */
    public String estremi() {
        return numero + "/" + anno;
    }
}
