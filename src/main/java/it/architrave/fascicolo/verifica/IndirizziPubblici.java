package it.architrave.fascicolo.verifica;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells the addresses of the open Internet from those that lead into somebody's own network (RFC 6890). */
final class IndirizziPubblici {

    private IndirizziPubblici() {
    }

    static boolean pubblico(InetAddress indirizzo) {
        if (indirizzo.isAnyLocalAddress() || indirizzo.isLoopbackAddress() || indirizzo.isLinkLocalAddress()
                || indirizzo.isSiteLocalAddress() || indirizzo.isMulticastAddress()) {
            return false;
        }
        byte[] b = indirizzo.getAddress();
        return indirizzo instanceof Inet4Address ? pubblico4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff) : pubblico6(b);
    }

    private static boolean pubblico4(int a, int b, int c) {
        boolean condiviso = a == 100 && (b & 0xc0) == 64;
        boolean protocolli = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean misure = a == 198 && (b & 0xfe) == 18 || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !condiviso && !protocolli && !misure;
    }

    /** Only global unicast, and of that nothing that carries an IPv4 address inside. */
    private static boolean pubblico6(byte[] b) {
        boolean globale = (b[0] & 0xe0) == 0x20;
        boolean seiQuattro = b[0] == 0x20 && b[1] == 0x02;
        boolean speciali = b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 && b[3] == 0 || b[2] == 0x0d && (b[3] & 0xff) == 0xb8);
        return globale && !seiQuattro && !speciali;
    }
}
