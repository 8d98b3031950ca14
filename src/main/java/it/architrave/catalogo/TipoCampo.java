package it.architrave.catalogo;

/** The kinds of field that modules and task forms use, each with its component on the screen. */
public enum TipoCampo {
    TESTO, AREA, NUMERO, DATA, CASELLA, SCELTA, TENDINA, ELENCO, GRUPPO, RIPETIBILE, NOTA
}
