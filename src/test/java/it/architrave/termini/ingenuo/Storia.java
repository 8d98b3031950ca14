package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is asked: a procedure, a municipality, the events in their order and the options, as in the contract. */
record Storia(String procedimento, @Nullable String comune, List<Fatto> eventi, Map<String, Object> opzioni) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Storia di(String procedimento, Fatto... eventi) {
        return new Storia(procedimento, null, List.of(eventi), Map.of());
    }

    Storia con(String opzione, Object valore) {
        Map<String, Object> altre = new LinkedHashMap<>(opzioni);
        altre.put(opzione, valore);
        return new Storia(procedimento, comune, eventi, altre);
    }

    Storia e(Fatto fatto) {
        List<Fatto> altri = new ArrayList<>(eventi);
        altri.add(fatto);
        return new Storia(procedimento, comune, altri, opzioni);
    }

    Storia finoA(int quanti) {
        return new Storia(procedimento, comune, eventi.subList(0, quanti), opzioni);
    }

    LocalDate apertura() {
        return eventi.get(0).data();
    }

    boolean apertaDa(String tipo) {
        return eventi.get(0).tipo().equals(tipo);
    }

    List<Fatto> seguenti() {
        return eventi.subList(1, eventi.size());
    }

    long quanti(String tipo) {
        return eventi.stream().filter(fatto -> fatto.tipo().equals(tipo)).count();
    }

    /** The day of the one event of that type after the given one, if it came. */
    @Nullable LocalDate dopo(Fatto fatto, String tipo) {
        boolean passato = false;
        for (Fatto altro : eventi) {
            if (passato && altro.tipo().equals(tipo)) {
                return altro.data();
            }
            passato = passato || altro == fatto;
        }
        return null;
    }

    boolean vero(String opzione) {
        return Boolean.TRUE.equals(opzioni.get(opzione));
    }

    String scelta(String opzione, String altrimenti) {
        return (String) opzioni.getOrDefault(opzione, altrimenti);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("procedimento", procedimento);
        if (comune != null) {
            json.put("comune", comune);
        }
        json.put("eventi", new ArrayList<>(eventi.stream().map(Fatto::json).toList()));
        if (!opzioni.isEmpty()) {
            json.put("opzioni", new LinkedHashMap<>(opzioni));
        }
        return json;
    }

    static String testo(Map<String, Object> json) {
        return MAPPER.writeValueAsString(json);
    }

    @Override
    public String toString() {
        return testo(json());
    }
}
