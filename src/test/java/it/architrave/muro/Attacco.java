package it.architrave.muro;

import java.util.List;

/**
 * One attempt: who asks what, with which values in the address, and with which values somebody would ask for what does
 * not exist at all.
 *
 * @param mandati what of the secret the attempt itself contains, so that it may be told back
 * @param gemello values that lead to nothing; empty where no comparison is due
 */
record Attacco(Riga riga, Chiamante chi, Genere genere, String metodo, List<String> valori, List<String> mandati,
               List<String> gemello) {

    /** What is wrong with the id. */
    enum Genere {
        /** It exists, and is somebody else's. */
        ALTRUI,
        /** The case is one's own, what is asked inside it is somebody else's. */
        DENTRO_IL_PROPRIO,
        /** It exists and is somebody else's, but of another kind. */
        DI_ALTRO_TIPO,
        /** Mangled, guessed, or meant for the database, the file system or a template. */
        OSTILE,
        /** Somebody else's, by a method that the address does not take. */
        ALTRO_METODO
    }

    /** Whether the answer must be, to the letter, the one that nobody gets. */
    boolean daPareggiare() {
        return chi.gettone() && !riga.rest();
    }

    /** Whether the answer must be the one for what does not exist, to the letter. */
    boolean daConfrontare() {
        return !gemello.isEmpty() && riga.entra(chi) && !riga.vedeSenzaPotere(chi);
    }

    @Override
    public String toString() {
        return genere + " " + metodo + " " + riga.con(valori) + " da " + chi;
    }
}
