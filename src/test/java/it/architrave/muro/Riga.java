package it.architrave.muro;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the declared table: an address, which roles open that part of the house, and who inside may see the row.
 *
 * @param porta names of the doors, one of which must be open to the caller
 * @param vede  relations to the row, one of which the caller must have
 */
record Riga(String metodo, String percorso, Set<String> porta, Set<String> vede) {

    private static final Pattern VARIABILE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    static Riga di(String testo) {
        String[] parti = testo.split("\\|(?![^{]*})");
        String[] indirizzo = parti[0].strip().split(" +");
        return new Riga(indirizzo[0], indirizzo[1], Set.of(parti[1].strip().split("\\+")), Set.of(parti[2].strip().split(" +")));
    }

    String indirizzo() {
        return metodo + " " + percorso;
    }

    boolean rest() {
        return percorso.startsWith("/api/") || percorso.startsWith("/v3/");
    }

    boolean elenco() {
        return vede.contains("elenco");
    }

    /** Whether the row belongs to somebody, so that for all others it does not exist. */
    boolean diQualcuno() {
        return !vede.contains("-") && !elenco();
    }

    /** Whether that caller is somebody here: a bearer token says nothing at a page. */
    boolean conosce(Chiamante chi) {
        return chi.dentro() && (rest() || !chi.gettone());
    }

    boolean entra(Chiamante chi) {
        return porta.contains("TUTTI") || conosce(chi)
                && (porta.contains("DENTRO") || porta.stream().anyMatch(chi.porte()::contains));
    }

    boolean puo(Chiamante chi) {
        return entra(chi) && vede.stream().anyMatch(chi.legami()::contains);
    }

    /** Whether that person sees the row and reads so that the act is another role's (403, not 404). */
    boolean vedeSenzaPotere(Chiamante chi) {
        return entra(chi) && (vede.contains("protocollo") || vede.contains("dirigente")) && chi.legami().contains("ufficio") && !puo(chi);
    }

    /** The names of what is to be filled in, in order. */
    List<String> variabili() {
        return VARIABILE.matcher(percorso).results().map(r -> r.group(1)).toList();
    }

    /** The address with these values in the order of the names. */
    String con(List<String> valori) {
        Matcher dove = VARIABILE.matcher(percorso);
        StringBuilder intero = new StringBuilder();
        for (int i = 0; dove.find(); i++) {
            dove.appendReplacement(intero, Matcher.quoteReplacement(valori.get(i)));
        }
        return dove.appendTail(intero).toString();
    }
}
