package it.architrave.accesso.web.sessioni;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.serializer.Deserializer;

/**
 * Reads back what a session holds: only the listed types, and little of it. The bytes come from our own database; whoever
 * could write there should still not be able to run anything here.
 */
class LetturaGuardata implements Deserializer<Object> {

    /** Values of the language, logins as Spring Security keeps them, what one page tells the next, and types of the house. */
    private static final ObjectInputFilter AMMESSI = ObjectInputFilter.Config.createFilter(
            "maxbytes=1048576;maxdepth=60;maxrefs=20000;maxarray=100000;java.lang.*;java.util.*;java.time.*;"
            + "java.util.concurrent.CopyOnWriteArrayList;java.net.URL;java.net.URI;jakarta.servlet.http.Cookie;"
            + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
            + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;"
            + "it.architrave.**;!*");

    @Override
    public Object deserialize(InputStream byteLetti) throws IOException {
        try (var oggetti = new ObjectInputStream(byteLetti)) {
            oggetti.setObjectInputFilter(AMMESSI);
            return oggetti.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("La sessione contiene un tipo che non c'è più", e);
        }
    }
}
