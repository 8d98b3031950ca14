package it.architrave.accesso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password must not be: short, common, one's own name. Which signs it is made of is the person's business. */
@Component
public class RegoleDellaParola {

    private static final int MINIMO = 12;
    /** What bcrypt takes in, in bytes. */
    private static final int MASSIMO = 72;
    private static final int LETTERE_DI_UN_NOME = 4;
    private static final long SEGNI_DIVERSI = 5;

    private final Set<String> comuni;

    RegoleDellaParola() {
        try (Stream<String> righe = new ClassPathResource("accesso/parole-comuni.txt")
                .getContentAsString(StandardCharsets.UTF_8).lines()) {
            comuni = righe.filter(r -> !r.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it, in words; null when it is good. The own data are name, user name, e-mail. */
    public @Nullable String difetto(String parola, String... propriDati) {
        String minuscola = parola.toLowerCase(Locale.ROOT);
        if (parola.codePointCount(0, parola.length()) < MINIMO) {
            return "La parola d’ordine deve avere almeno " + MINIMO + " caratteri: va bene anche una frase.";
        }
        if (parola.getBytes(StandardCharsets.UTF_8).length > MASSIMO) {
            return "La parola d’ordine è troppo lunga: al massimo " + MASSIMO + " caratteri (le lettere accentate contano doppio).";
        }
        if (comuni.contains(minuscola) || minuscola.codePoints().distinct().count() < SEGNI_DIVERSI) {
            return "Questa parola d’ordine è tra le prime che si provano: sceglierne un’altra.";
        }
        boolean propria = Stream.of(propriDati).flatMap(d -> Stream.of(d.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .anyMatch(pezzo -> pezzo.length() >= LETTERE_DI_UN_NOME && minuscola.contains(pezzo));
        return propria ? "La parola d’ordine non deve contenere il nome, il nome utente o l’indirizzo e-mail." : null;
    }
}
