package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.util.List;

/** The library's door to the network, led through ours: for certificates of missing issuers. */
final class CaricatoreProtetto implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final int MASSIMI_INDIRIZZI = 2;

    private final transient ReteProtetta rete;

    CaricatoreProtetto(ReteProtetta rete) {
        this.rete = rete;
    }

    @Override
    public byte[] get(String indirizzo) {
        try {
            return rete.prendi(indirizzo);
        } catch (IOException e) {
            throw new DSSException("Indirizzo che non risponde: " + e.getMessage(), e);
        }
    }

    @Override
    public DataAndUrl get(List<String> indirizzi) {
        DSSException ultima = new DSSException("Nessun indirizzo.");
        for (String indirizzo : indirizzi.stream().limit(MASSIMI_INDIRIZZI).toList()) {
            try {
                return new DataAndUrl(indirizzo, get(indirizzo));
            } catch (DSSException e) {
                ultima = e;
            }
        }
        throw ultima;
    }

    @Override
    public byte[] post(String indirizzo, byte[] corpo) {
        throw new UnsupportedOperationException("Qui non si manda nulla.");
    }

    @Override
    public void setContentType(String tipo) {
        throw new UnsupportedOperationException("Qui non si manda nulla.");
    }
}
