package it.architrave.muro;

import java.util.List;
import java.util.UUID;

/** Ids that are none: of the same shape and length as a real one, or hostile. */
final class Identificativi {

    private Identificativi() {
    }

    /** As long as the real one and of its shape, and of nobody. */
    static String inesistente(String vero) {
        if (vero.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.nameUUIDFromBytes(vero.getBytes()).toString();
        }
        if (vero.matches("\\d+")) {
            return "9".repeat(vero.length());
        }
        StringBuilder altro = new StringBuilder(vero);
        for (int i = Math.max(0, vero.length() - 6); i < vero.length(); i++) {
            char c = vero.charAt(i);
            altro.setCharAt(i, Character.isDigit(c) ? (char) ('0' + (c - '0' + 7) % 10)
                    : Character.isLowerCase(c) ? (char) ('a' + (c - 'a' + 11) % 26) : c);
        }
        return altro.toString();
    }

    /** Mangled, guessed, meant for database, file system, template or header. */
    static List<String> ostili(String vero) {
        return List.of(vero + "%20", "%20" + vero, vero + "%00", vero + ";x=1", "x%2F..%2F" + vero, "..%2F..%2F" + vero,
                vero + "%27%20OR%20%271%27=%271", "%27%3B%20drop%20table%20pratica%3B--", "%25", "*", "-1", "0",
                "99999999999999999999", "null", "%24%7B7*7%7D", "%5B%5B%24%7B7*7%7D%5D%5D", "%23%7BT(java.lang.Runtime)%7D",
                vero + "%0d%0aX-Iniettata:%201", vero + ".json", "%F0%9F%8F%9B", "a".repeat(3000),
                vero.equals(vero.toLowerCase(java.util.Locale.ROOT)) ? vero.toUpperCase(java.util.Locale.ROOT)
                        : vero.toLowerCase(java.util.Locale.ROOT));
    }
}
