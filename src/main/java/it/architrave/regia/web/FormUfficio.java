package it.architrave.regia.web;

/** The forms by which offices and their people are changed; the code is the name of the file. */
enum FormUfficio {

    UFFICIO("ufficio"), ISCRIZIONE("iscrizione"), AMMINISTRATORE("amministratore"), PERSONA("persona"),
    INCARICO("incarico"), INCARICO_ALTRUI("incaricoAltrui"), ASSENZA("assenza");

    private final String codice;

    FormUfficio(String codice) {
        this.codice = codice;
    }

    String codice() {
        return codice;
    }
}
