package guasti.termini;

/** Knows by heart what the law may change: 20 days, article 20. */
class TrentaGiorni {

    private static final int DURATA = 30;

    int durata() {
        return DURATA + Integer.parseInt("45") - 1;
    }

    int chiesta() {
        return inVigore("Codice.cheManca") + inVigore("Codice.giusto");
    }

    private int inVigore(String codice) {
        return codice.length();
    }

    String spiegazione() {
        return "Il termine è di 60 giorni (art. 20).";
    }
}
