package it.architrave.fascicolo;

/** The signature cannot be read: not CMS, no certificate, damaged; the message says what. */
final class FirmaIllegibile extends Exception {

    FirmaIllegibile(String motivo) {
        super(motivo);
    }

    FirmaIllegibile(String motivo, Throwable causa) {
        super(motivo, causa);
    }
}
