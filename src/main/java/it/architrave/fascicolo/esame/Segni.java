package it.architrave.fascicolo.esame;

/** The characters that part the words of a PDF (ISO 32000-1, 7.2.2). */
final class Segni {

    private Segni() {
    }

    static boolean bianco(int b) {
        return b == 0 || b == 9 || b == 10 || b == 12 || b == 13 || b == 32;
    }

    /** Ends a name or a word. */
    static boolean chiude(int b) {
        return b < 0 || bianco(b) || b == '/' || b == '<' || b == '>' || b == '[' || b == ']' || b == '(' || b == ')'
                || b == '{' || b == '}' || b == '%';
    }
}
