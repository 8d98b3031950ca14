package it.architrave.fascicolo;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * RSA keys for certificates of the tests, twelve in turn: making one takes about a second with the quick compiler, and who signs
 * and who certifies in one test are never twelve apart.
 */
public final class ChiaviDiProva {

    private static final int QUANTE = 12;
    private static final List<KeyPair> FATTE = new ArrayList<>();
    private static int prossima;

    private ChiaviDiProva() {
    }

    public static synchronized KeyPair altre() {
        if (FATTE.size() < QUANTE) {
            FATTE.add(nuove());
        }
        return FATTE.get(prossima++ % QUANTE);
    }

    private static KeyPair nuove() {
        try {
            KeyPairGenerator generatore = KeyPairGenerator.getInstance("RSA");
            generatore.initialize(2048);
            return generatore.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
