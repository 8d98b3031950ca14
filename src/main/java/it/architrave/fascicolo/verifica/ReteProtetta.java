package it.architrave.fascicolo.verifica;

import it.architrave.fascicolo.FirmeProperties;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.stereotype.Component;

/**
 * Calls to addresses that stand in certificates, so that whoever signs chooses them: http and https, to public addresses
 * only, within a time and a size; the address that was examined is the one that is called, redirects included.
 */
@Component
class ReteProtetta {

    private static final int MASSIMI_RINVII = 3;
    private static final Set<Integer> RINVII = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> SCHEMI = Set.of("http", "https");

    private final FirmeProperties.Rete limiti;

    ReteProtetta(FirmeProperties impostazioni) {
        this.limiti = impostazioni.rete();
    }

    byte[] prendi(String indirizzo) throws IOException {
        URI dove = uri(indirizzo);
        Scadenza scadenza = new Scadenza(limiti.attesa());
        for (int rinvii = 0; rinvii <= MASSIMI_RINVII; rinvii++) {
            RispostaHttp risposta = chiama(dove, richiesta("GET", dove, ""), new byte[0], scadenza);
            String altrove = risposta.testate().get("location");
            if (!RINVII.contains(risposta.stato()) || altrove == null) {
                return buona(risposta);
            }
            URI nuovo = uri(dove.resolve(uri(altrove, false)).toString());
            if (dove.getScheme().equalsIgnoreCase("https") && !nuovo.getScheme().equalsIgnoreCase("https")) {
                throw new IOException("Rinvio da un indirizzo protetto a uno che non lo è.");
            }
            dove = nuovo;
        }
        throw new IOException("Troppi rinvii.");
    }

    /** Redirects of a question are not followed. */
    byte[] chiedi(String indirizzo, byte[] corpo, String tipo) throws IOException {
        URI dove = uri(indirizzo);
        String testate = "Content-Type: " + tipo + "\r\nContent-Length: " + corpo.length + "\r\n";
        return buona(chiama(dove, richiesta("POST", dove, testate), corpo, new Scadenza(limiti.attesa())));
    }

    private static byte[] buona(RispostaHttp risposta) throws IOException {
        if (risposta.stato() != 200) {
            throw new IOException("Il server risponde " + risposta.stato() + ".");
        }
        return risposta.corpo();
    }

    private RispostaHttp chiama(URI dove, String richiesta, byte[] corpo, Scadenza scadenza) throws IOException {
        boolean protetta = dove.getScheme().equalsIgnoreCase("https");
        int porta = dove.getPort() > 0 ? dove.getPort() : protetta ? 443 : 80;
        InetAddress indirizzo = ammesso(dove.getHost());
        try (Socket nudo = new Socket()) {
            nudo.connect(new InetSocketAddress(indirizzo, porta), scadenza.restano());
            nudo.setSoTimeout(scadenza.restano());
            try (Socket presa = protetta ? cifra(nudo, dove.getHost(), porta) : nudo) {
                OutputStream fuori = presa.getOutputStream();
                fuori.write(richiesta.getBytes(StandardCharsets.US_ASCII));
                fuori.write(corpo);
                fuori.flush();
                return RispostaHttp.leggi(new BufferedInputStream(scadenza.su(presa)), limiti.dimensioneMassima().toBytes());
            }
        }
    }

    /** Of a host with several addresses all must be public, or who owns its name could choose which one is called. */
    private InetAddress ammesso(String nome) throws IOException {
        InetAddress[] tutti = InetAddress.getAllByName(nome);
        for (InetAddress uno : tutti) {
            if (!limiti.indirizziPrivati() && !IndirizziPubblici.pubblico(uno)) {
                throw new IOException("L'indirizzo non è pubblico.");
            }
        }
        return tutti[0];
    }

    private static Socket cifra(Socket nudo, String nome, int porta) throws IOException {
        SSLSocket cifrato = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(nudo, nome, porta, true);
        var parametri = cifrato.getSSLParameters();
        parametri.setEndpointIdentificationAlgorithm("HTTPS");
        cifrato.setSSLParameters(parametri);
        cifrato.startHandshake();
        return cifrato;
    }

    private static String richiesta(String metodo, URI dove, String testate) {
        String percorso = dove.getRawPath() == null || dove.getRawPath().isEmpty() ? "/" : dove.getRawPath();
        String domanda = dove.getRawQuery() == null ? "" : "?" + dove.getRawQuery();
        String porta = dove.getPort() > 0 ? ":" + dove.getPort() : "";
        return metodo + " " + percorso + domanda + " HTTP/1.1\r\nHost: " + dove.getHost() + porta
                + "\r\nUser-Agent: Architrave\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n" + testate + "\r\n";
    }

    private static URI uri(String testo) throws IOException {
        return uri(testo, true);
    }

    /** A URI holds neither spaces nor line breaks: nothing can be smuggled into the request. */
    private static URI uri(String testo, boolean intero) throws IOException {
        try {
            URI uri = new URI(testo.strip()).parseServerAuthority();
            uri = URI.create(uri.toASCIIString());
            if (intero && (uri.getScheme() == null || !SCHEMI.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    || uri.getHost() == null || uri.getUserInfo() != null)) {
                throw new IOException("Indirizzo non ammesso.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new IOException("Indirizzo non ammesso.", e);
        }
    }
}
