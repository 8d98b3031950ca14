package it.architrave.accesso.fornitori;

import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.CodiceFiscale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads fiscal code, name, e-mail and level from the claims, as the proxies of SPID and CIE write them. */
final class LetturaAttestato {

    /** {@code https://www.spid.gov.it/SpidL2}, {@code …/CieL3}, or the bare number. */
    private static final Pattern LIVELLO = Pattern.compile("(?:.*(?:spid|cie)_?l)?([123])", Pattern.CASE_INSENSITIVE);
    /** eIDAS: what SPID level 2 and 3 are notified as. */
    private static final List<String> EIDAS = List.of("low", "substantial", "high");
    private static final String ITALIANO = "TINIT-";
    private static final int NOME = 120;
    private static final int EMAIL = 254;

    private LetturaAttestato() {
    }

    static Attestato di(String emittente, String soggetto, Map<String, Object> detti, Fornitore fornitore) {
        return new Attestato(emittente, soggetto, codiceFiscale(primo(detti, fornitore.attributoCodiceFiscale())),
                nome(detti), email(testo(detti, "email")), "true".equals(String.valueOf(detti.get("email_verified"))),
                livello(primo(detti, fornitore.attributoLivello())));
    }

    static int livello(String detto) {
        Matcher numero = LIVELLO.matcher(detto);
        return numero.matches() ? Integer.parseInt(numero.group(1))
                : detto.contains("eidas") || detto.contains("/LoA/")
                ? EIDAS.indexOf(detto.substring(detto.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) + 1 : 0;
    }

    /** Sixteen signs whose check letter holds; the code of another country, or a wrong one, is none. */
    static String codiceFiscale(String detto) {
        String codice = detto.toUpperCase(Locale.ROOT);
        codice = codice.startsWith(ITALIANO) ? codice.substring(ITALIANO.length()) : codice;
        try {
            CodiceFiscale.of(codice, luogo -> City.builder().name(luogo).prov("EE").belfiore(luogo).build());
            return codice.matches("[A-Z0-9]{16}") ? codice : "";
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** Given name and family name; SPID's proxies call the given name {@code name}, others the whole. */
    private static String nome(Map<String, Object> detti) {
        String nome = primo(detti, List.of("given_name", "givenName", "name", "https://attributes.eid.gov.it/name"));
        String cognome = primo(detti, List.of("family_name", "familyName"));
        String intero = nome.toLowerCase(Locale.ITALIAN).endsWith(cognome.toLowerCase(Locale.ITALIAN)) ? nome : nome + " " + cognome;
        return taglia(intero.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip(), NOME);
    }

    private static String email(String detta) {
        return detta.length() <= EMAIL && detta.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") ? detta : "";
    }

    private static String primo(Map<String, Object> detti, List<String> nomi) {
        return nomi.stream().map(n -> testo(detti, n)).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    private static String testo(Map<String, Object> detti, String nome) {
        return Stream.of(Objects.requireNonNullElse(detti.get(nome), "")).map(v -> v instanceof List<?> e && !e.isEmpty() ? e.get(0) : v)
                .map(v -> String.valueOf(v).strip()).findFirst().orElse("");
    }

    private static String taglia(String testo, int lunghezza) {
        return testo.length() <= lunghezza ? testo : testo.substring(0, lunghezza);
    }
}
