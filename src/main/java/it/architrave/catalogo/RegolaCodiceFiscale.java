package it.architrave.catalogo;

import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.CodiceFiscale;
import it.kamaladafrica.codicefiscale.internal.LastnamePart;
import it.kamaladafrica.codicefiscale.internal.NamePart;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The codice fiscale of a person (D.M. 23-12-1976): check letter, omocodia, agreement with name and birth date beside it. */
final class RegolaCodiceFiscale implements Regola {

    private static final int SECOLO = 100;

    @Override
    public @Nullable String errore(String testo, Livello accanto) {
        String codice = testo.strip().toUpperCase(Locale.ITALIAN);
        if (!codice.matches("[A-Z0-9]{16}")) {
            return "Il codice fiscale di una persona ha 16 caratteri tra lettere e numeri, senza spazi.";
        }
        try {
            // The list of places in the library ends in 2023: the check letter proves the typing, the place is not judged.
            String parte = incoerente(CodiceFiscale.of(codice, belfiore ->
                    City.builder().name(belfiore).prov("EE").belfiore(belfiore).build()), accanto);
            return parte == null ? null : "Il codice fiscale non corrisponde a quanto scritto: non torna con " + parte
                    + ". Correggere l'uno o l'altro.";
        } catch (RuntimeException e) {
            return "Il codice fiscale non è corretto: un carattere non torna. Controllarlo sulla tessera sanitaria.";
        }
    }

    private static @Nullable String incoerente(CodiceFiscale codice, Livello accanto) {
        if (diverso(accanto, "cognome", c -> LastnamePart.of(c).getValue(), codice.getLastname().getValue())) {
            return "il cognome";
        }
        if (diverso(accanto, "nome", n -> NamePart.of(n).getValue(), codice.getFirstname().getValue())) {
            return "il nome";
        }
        LocalDate nel = codice.getDate().getDate();
        return nascita(accanto).flatMap(RegoleDate::letta).filter(d -> !stessoGiorno(d, nel))
                .map(d -> "la data di nascita").orElse(null);
    }

    private static boolean diverso(Livello accanto, String campo, UnaryOperator<String> calcolo, String scritto) {
        return accanto(accanto, campo).filter(nome -> !calcolata(nome, calcolo, scritto).equals(scritto)).isPresent();
    }

    /** A name the library cannot turn into letters (a single sign, another alphabet) proves nothing. */
    private static String calcolata(String nome, UnaryOperator<String> calcolo, String altrimenti) {
        try {
            return calcolo.apply(nome);
        } catch (RuntimeException e) {
            return altrimenti;
        }
    }

    /** The code holds only two figures of the year. */
    private static boolean stessoGiorno(LocalDate data, LocalDate nelCodice) {
        return data.getYear() % SECOLO == nelCodice.getYear() % SECOLO && data.getMonth() == nelCodice.getMonth()
                && data.getDayOfMonth() == nelCodice.getDayOfMonth();
    }

    private static Optional<String> nascita(Livello accanto) {
        return accanto(accanto, "dataNascita").or(() -> accanto(
                new Livello(Livello.oggetto(accanto.valori().get("nascita")), accanto.contesto()), "data"));
    }

    private static Optional<String> accanto(Livello livello, String campo) {
        return livello.valori().get(campo) instanceof String testo && !testo.isBlank()
                ? Optional.of(testo.strip()) : Optional.empty();
    }
}
