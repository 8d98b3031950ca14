package it.architrave.affidabilita;

/** What a crash may not do. */
enum Guasto {
    PERSO, DOPPIO, IMPRONTA, BUCO, AVVISO_MANCANTE, AVVISO_IN_PIU, GIORNALE, MOTORE, RESTO, RISPOSTA
}
