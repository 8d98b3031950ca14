package it.architrave.catalogo;

import it.architrave.catalogo.FormSuFile.Voce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold between the forms of a module, its table of fields and the reference paths; each rule lists its violations. */
final class RegoleDelleTabelle {

    /** The table says in words what the form says in FEEL; without the leading "=" a spreadsheet does not compute it. */
    private static final String NASCOSTO_SE = "nascosto se ";

    private RegoleDelleTabelle() {
    }

    static List<String> campiSenzaRiga(FormSuFile form, List<Riga> campi) {
        Map<String, List<Riga>> righe = perCampo(campi);
        return form.voci().stream().map(RegoleDelleTabelle::nome).filter(n -> !righe.containsKey(n)).toList();
    }

    static List<String> righeSenzaCampo(FormSuFile form, List<Riga> campi) {
        Map<String, Voce> voci = perNome(form);
        return perCampo(campi).keySet().stream().filter(n -> !voci.containsKey(n)).toList();
    }

    static List<String> righeDiverseDalCampo(FormSuFile form, List<Riga> campi) {
        Map<String, Voce> voci = perNome(form);
        List<String> errori = new ArrayList<>();
        perCampo(campi).forEach((nome, righe) -> righe.forEach(riga -> {
            Voce voce = voci.get(nome);
            if (voce == null) {
                return;
            }
            if (!riga.di("etichetta").equals(voce.etichetta())) {
                errori.add(nome + ": etichetta «" + riga.di("etichetta") + "» invece di «" + voce.etichetta() + "»");
            }
            String condizione = voce.nascosto().isEmpty() ? "" : NASCOSTO_SE + voce.nascosto();
            if (!riga.di("condizione").equals(condizione)) {
                errori.add(nome + ": condizione «" + riga.di("condizione") + "» invece di «" + condizione + "»");
            }
            String fonte = voce.nodo().path("properties").path("fonte").asString("");
            if (!fonte.isEmpty() && !riga.di("fonte").equals(fonte)) {
                errori.add(nome + ": fonte «" + riga.di("fonte") + "» invece di «" + fonte + "»");
            }
        }));
        return errori;
    }

    /** A row says where the datum is asked, or why it is not. */
    static List<String> righeMute(List<Riga> righe, String destinazione) {
        return righe.stream().filter(r -> r.vuota(destinazione) && r.vuota("omissione")).map(Riga::toString).toList();
    }

    static List<String> righeSenza(String colonna, List<Riga> righe) {
        return righe.stream().filter(r -> r.vuota(colonna)).map(Riga::toString).toList();
    }

    /** A leaf of the reference that no row names, contains or stands below. */
    static List<String> percorsiScoperti(List<String> foglie, List<Riga> righe) {
        List<String> percorsi = righe.stream().map(r -> r.di("percorso")).filter(p -> !p.isBlank()).distinct().toList();
        List<Pattern> modelli = percorsi.stream().map(RegoleDelleTabelle::modello).toList();
        return foglie.stream().filter(f -> percorsi.stream().noneMatch(p -> p.startsWith(f + "/"))
                && modelli.stream().noneMatch(m -> m.matcher(f).matches())).toList();
    }

    /** A path that the schema does not know: below a type of the reference every step must be the name of an element. */
    static List<String> percorsiInventati(List<String> riferimento, Set<String> elementi, List<Riga> righe) {
        return righe.stream().map(r -> r.di("percorso")).filter(p -> !p.isBlank() && !p.contains("**")).distinct()
                .filter(p -> riferimento.stream().noneMatch(n -> p.equals(n)
                        || p.startsWith(n + "/") && elementi.containsAll(List.of(p.substring(n.length() + 1).split("/")))))
                .toList();
    }

    /** Paths below which the reference has nothing more. */
    static List<String> foglie(List<String> percorsi) {
        return percorsi.stream().distinct()
                .filter(p -> percorsi.stream().noneMatch(altro -> altro.startsWith(p + "/"))).toList();
    }

    private static Pattern modello(String percorso) {
        return Pattern.compile(List.of(percorso.split("\\*\\*", -1)).stream().map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    private static String nome(Voce voce) {
        return voce.quadro() + ": " + voce.campo();
    }

    private static Map<String, Voce> perNome(FormSuFile form) {
        return form.voci().stream().collect(Collectors.toMap(RegoleDelleTabelle::nome, v -> v));
    }

    private static Map<String, List<Riga>> perCampo(List<Riga> campi) {
        return campi.stream().filter(r -> !r.vuota("campo")).collect(Collectors.groupingBy(
                r -> r.di("quadro") + ": " + r.di("campo"), LinkedHashMap::new, Collectors.toList()));
    }
}
