package it.architrave.pratica;

/** The wall in SQL for the rows that other modules hang on a case: the condition on the row {@code p} of {@code pratica}. */
public final class Visibile {

    /** Seen by the municipality's office and by the parties; the query's parameter is named {@code ambito}. */
    public static final String PRATICA = PraticaRepository.VISIBILE;

    private Visibile() {
    }
}
