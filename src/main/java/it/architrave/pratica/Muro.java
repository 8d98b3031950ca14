package it.architrave.pratica;

/**
 * The wall between municipalities as SQL, for queries that take an {@code Ambito ambito}; the one place where it is written.
 * Rows that hang on a filing join {@code bozza b}; cases are {@code pratica p}.
 */
public final class Muro {

    /** Of {@code bozza b}: only who writes the draft. */
    public static final String BOZZA_MIA = "(:#{#ambito.tutto} = true or b.compilatore = :#{#ambito.utente})";

    /** Of {@code pratica p}: the municipality's office and the parties. */
    public static final String PRATICA_VISIBILE =
            "(:#{#ambito.tutto} = true or p.comune in (:#{#ambito.comuni}) or exists (select 1 from"
            + " parte_pratica pp where pp.pratica = p.id and pp.codice_fiscale = :#{#ambito.parte}))";

    /** Of what hangs on {@code bozza b}, before and after filing: who wrote it, then also office and parties. */
    public static final String FASCICOLO_VISIBILE = "(" + BOZZA_MIA
            + " or exists (select 1 from pratica p where p.id = b.id and " + PRATICA_VISIBILE + "))";

    private Muro() {
    }
}
