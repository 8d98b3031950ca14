package it.architrave.accesso;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who counts as one caller: an IPv4 address, or the whole network that an IPv6 subscriber has. */
public final class ReteDelChiamante {

    private static final int RETE_IPV6 = 8;

    private ReteDelChiamante() {
    }

    public static String di(@Nullable String indirizzo) {
        if (indirizzo == null || !indirizzo.contains(":")) {
            return String.valueOf(indirizzo);
        }
        try {
            return HexFormat.of().formatHex(Arrays.copyOf(InetAddress.getByName(indirizzo).getAddress(), RETE_IPV6));
        } catch (UnknownHostException e) {
            return indirizzo;
        }
    }
}
