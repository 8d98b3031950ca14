package it.architrave.fascicolo.verifica;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An HTTP/1.1 answer read within a limit of bytes. */
record RispostaHttp(int stato, Map<String, String> testate, byte[] corpo) {

    private static final int MASSIME_TESTATE = 32 * 1024;

    static RispostaHttp leggi(InputStream da, long massimo) throws IOException {
        int[] restano = {MASSIME_TESTATE};
        String[] prima = riga(da, restano).split(" ", 3);
        if (prima.length < 2 || !prima[0].startsWith("HTTP/1.") || !prima[1].matches("\\d{3}")) {
            throw new IOException("La risposta non è HTTP.");
        }
        Map<String, String> testate = new HashMap<>();
        for (String riga = riga(da, restano); !riga.isEmpty(); riga = riga(da, restano)) {
            int duePunti = riga.indexOf(':');
            if (duePunti > 0) {
                testate.put(riga.substring(0, duePunti).toLowerCase(Locale.ROOT), riga.substring(duePunti + 1).strip());
            }
        }
        int stato = Integer.parseInt(prima[1]);
        return new RispostaHttp(stato, testate, stato == 200 ? corpo(da, testate, massimo) : new byte[0]);
    }

    private static byte[] corpo(InputStream da, Map<String, String> testate, long massimo) throws IOException {
        var corpo = new ByteArrayOutputStream();
        if ("chunked".equalsIgnoreCase(testate.get("transfer-encoding"))) {
            for (long pezzo = pezzo(da); pezzo > 0; pezzo = pezzo(da)) {
                copia(da, corpo, pezzo, massimo);
                riga(da, new int[] {2});
            }
            return corpo.toByteArray();
        }
        String lunghezza = testate.get("content-length");
        if (lunghezza == null) {
            copia(da, corpo, Long.MAX_VALUE, massimo);
        } else {
            copia(da, corpo, numero(lunghezza, 10), massimo);
        }
        return corpo.toByteArray();
    }

    private static void copia(InputStream da, ByteArrayOutputStream a, long quanti, long massimo) throws IOException {
        if (quanti != Long.MAX_VALUE && quanti + a.size() > massimo) {
            throw new IOException("La risposta è troppo grande.");
        }
        byte[] pezzo = new byte[16 * 1024];
        for (long restano = quanti; restano > 0;) {
            int letti = da.read(pezzo, 0, (int) Math.min(pezzo.length, restano));
            if (letti < 0 && quanti == Long.MAX_VALUE) {
                return;
            }
            if (letti < 0) {
                throw new IOException("La risposta è tronca.");
            }
            if (a.size() + letti > massimo) {
                throw new IOException("La risposta è troppo grande.");
            }
            a.write(pezzo, 0, letti);
            restano -= letti;
        }
    }

    private static long pezzo(InputStream da) throws IOException {
        return numero(riga(da, new int[] {1024}).replaceFirst(";.*", ""), 16);
    }

    private static long numero(String testo, int base) throws IOException {
        try {
            long numero = Long.parseLong(testo.strip(), base);
            if (numero >= 0 && numero < Long.MAX_VALUE / 2) {
                return numero;
            }
        } catch (NumberFormatException e) {
            throw new IOException("La lunghezza della risposta non è un numero.", e);
        }
        throw new IOException("La lunghezza della risposta non è possibile.");
    }

    private static String riga(InputStream da, int[] restano) throws IOException {
        var riga = new ByteArrayOutputStream();
        for (int b = da.read(); b != '\n'; b = da.read()) {
            if (b < 0 || restano[0]-- <= 0) {
                throw new IOException("La risposta è tronca o ha righe troppo lunghe.");
            }
            riga.write(b);
        }
        return riga.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
