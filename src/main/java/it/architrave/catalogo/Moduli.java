package it.architrave.catalogo;

import java.util.List;

/** The modules of the national forms that are in force, and the versions that older drafts still use. */
public interface Moduli {

    /** The version in force of that procedure's module. */
    Modulo inVigore(String procedimento);

    /** The version that a draft has pinned. */
    Modulo versione(String procedimento, String versione);

    /** All procedures with a module in force. */
    List<Modulo> tutti();

    /** Answers of a realistic example, for demonstrations; dates are relative to today. */
    Risposte esempio(String procedimento);
}
