package it.architrave.termini.regole;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the tables of examples: a request and what must come out of it. */
public record Esempio(String nome, Storia storia, @Nullable String comune, List<String> attesi) {

    /** Those of the law sheet and those worked out by hand. */
    public static List<Esempio> tutti() {
        return Stream.of("esempi-della-legge.txt", "esempi-a-mano.txt").flatMap(f -> RigheDiProva.di(f).map(Esempio::di)).toList();
    }

    static Esempio di(String riga) {
        String[] parti = riga.split("\\|", -1);
        Map<String, String> opzioni = elenco(parti[3], ",").map(o -> o.split("="))
                .collect(Collectors.toMap(o -> o[0], o -> o[1], (a, b) -> b, HashMap::new));
        String comune = opzioni.remove("comune");
        return new Esempio(parti[0].strip(), new Storia(Procedimento.valueOf(parti[1].strip()),
                elenco(parti[2], ",").map(Esempio::evento).toList(), opzioni(opzioni)), comune,
                parti.length > 4 ? elenco(parti[4], ";").toList() : List.of());
    }

    static Opzioni opzioni(Map<String, String> scritte) {
        Map<Opzione, String> scelte = new EnumMap<>(Opzione.class);
        scritte.forEach((nome, valore) -> scelte.put(Opzione.di(nome).orElseThrow(), switch (valore) {
            case "true" -> Opzioni.parola(true);
            case "false" -> Opzioni.parola(false);
            default -> valore;
        }));
        return new Opzioni(scelte);
    }

    static Stream<String> elenco(String testo, String fra) {
        return Arrays.stream(testo.split(fra)).map(String::strip).filter(v -> !v.isEmpty());
    }

    static Evento evento(String testo) {
        String[] parti = testo.split(" +");
        return new Evento(TipoEvento.valueOf(parti[1]), LocalDate.parse(parti[0]),
                parti.length > 2 ? Integer.valueOf(parti[2]) : null);
    }

    /** As a program sends it. */
    public String json() {
        String eventi = storia.eventi().stream().map(e -> "{\"tipo\":\"" + e.tipo() + "\",\"data\":\"" + e.data() + "\""
                + (e.giorni() == null ? "" : ",\"giorni\":" + e.giorni()) + "}").collect(Collectors.joining(","));
        String opzioni = storia.opzioni().scelte().entrySet().stream().map(o -> "\"" + o.getKey().nome() + "\":"
                + (o.getKey().valori().isEmpty() ? "SI".equals(o.getValue()) : "\"" + o.getValue() + "\""))
                .collect(Collectors.joining(","));
        return "{\"procedimento\":\"" + storia.procedimento() + "\"," + (comune == null ? "" : "\"comune\":\"" + comune + "\",")
                + "\"eventi\":[" + eventi + "],\"opzioni\":{" + opzioni + "}}";
    }

    @Override
    public String toString() {
        return nome;
    }
}
