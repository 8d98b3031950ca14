package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one PDF object, from after {@code obj} to {@code stream} or {@code endobj}: names and numbers, without
 * what stands in strings and comments.
 *
 * @param parole names with their slash, spelled plainly; other words as they are
 * @param flusso where the bytes of its stream begin, −1 if it has none
 * @param letti  bytes that the words took
 */
record OggettoPdf(List<String> parole, long flusso, long letti) {

    private static final int PAROLE = 4_000;
    private static final int LETTERE = 64;

    static OggettoPdf leggi(ByteDelFile file, long inizio, long fine) throws IOException {
        List<String> parole = new ArrayList<>();
        long qui = inizio;
        while (qui < fine) {
            int b = file.a(qui);
            if (b < 0) {
                break;
            } else if (b == '%') {
                qui = finoARiga(file, qui, fine);
            } else if (b == '(') {
                qui = dopoLaStringa(file, qui, fine);
            } else if (b == '/' || !Segni.chiude(b)) {
                long dopo = dopoLaParola(file, qui, fine);
                String parola = parola(file, qui, dopo);
                if (parola.equals("stream")) {
                    return new OggettoPdf(parole, dopoLaRiga(file, dopo), dopo - inizio);
                } else if (parola.equals("endobj")) {
                    return new OggettoPdf(parole, -1, dopo - inizio);
                } else if (parole.size() < PAROLE) {
                    parole.add(parola);
                }
                qui = dopo;
            } else {
                qui++;
            }
        }
        return new OggettoPdf(parole, -1, qui - inizio);
    }

    /** The number that follows that name, −1 if none does. */
    long numero(String nome) {
        int posto = parole.indexOf(nome);
        String valore = posto < 0 || posto + 1 >= parole.size() ? "" : parole.get(posto + 1);
        return valore.matches("\\d{1,18}") ? Long.parseLong(valore) : -1;
    }

    /** More words than an honest dictionary has: the rest was not kept. */
    boolean smisurato() {
        return parole.size() == PAROLE;
    }

    private static long finoARiga(ByteDelFile file, long da, long fine) throws IOException {
        long qui = da;
        while (qui < fine && file.a(qui) != '\n' && file.a(qui) != '\r') {
            qui++;
        }
        return qui;
    }

    private static long dopoLaStringa(ByteDelFile file, long da, long fine) throws IOException {
        int aperte = 0;
        for (long qui = da; qui < fine; qui++) {
            int b = file.a(qui);
            if (b == '\\') {
                qui++;
            } else if (b == '(') {
                aperte++;
            } else if (b == ')' && --aperte == 0) {
                return qui + 1;
            }
        }
        return fine;
    }

    private static long dopoLaParola(ByteDelFile file, long da, long fine) throws IOException {
        long qui = da + 1;
        while (qui < fine && !Segni.chiude(file.a(qui))) {
            qui++;
        }
        return qui;
    }

    private static String parola(ByteDelFile file, long da, long a) throws IOException {
        byte[] lettere = new byte[(int) Math.min(LETTERE, a - da)];
        for (int i = 0; i < lettere.length; i++) {
            lettere[i] = (byte) file.a(da + i);
        }
        String parola = new String(lettere, StandardCharsets.ISO_8859_1);
        return parola.startsWith("/") && parola.indexOf('#') >= 0 ? piana(parola) : parola;
    }

    private static String piana(String nome) {
        StringBuilder piano = new StringBuilder();
        for (int i = 0; i < nome.length(); i++) {
            if (nome.charAt(i) == '#' && nome.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*")) {
                piano.append((char) Integer.parseInt(nome.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                piano.append(nome.charAt(i));
            }
        }
        return piano.toString();
    }

    private static long dopoLaRiga(ByteDelFile file, long da) throws IOException {
        long qui = da;
        while (file.a(qui) == ' ') {
            qui++;
        }
        if (file.a(qui) == '\r') {
            qui++;
        }
        return file.a(qui) == '\n' ? qui + 1 : qui;
    }
}
