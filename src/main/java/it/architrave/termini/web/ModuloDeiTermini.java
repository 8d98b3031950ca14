package it.architrave.termini.web;

import it.architrave.termini.regole.Opzione;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What somebody asks the clock on the page, as written: all of it stands in the address, where it can be kept and sent on.
 *
 * @param comune  name or ISTAT code, empty for none
 * @param opzioni by their name in requests
 */
record ModuloDeiTermini(String procedimento, String comune, List<Riga> eventi, Map<String, String> opzioni) {

    static final String INDIRIZZO = "/sportello/calcola-termini";

    /** One event; the days only where the act itself gives some. */
    record Riga(String tipo, String data, String giorni) {

        static final Riga VUOTA = new Riga("", "", "");

        boolean vuota() {
            return equals(VUOTA);
        }
    }

    /** @param massimo how many lines are read; what comes after them is one too many anyway */
    static ModuloDeiTermini di(MultiValueMap<String, String> parametri, int massimo) {
        List<Riga> righe = new ArrayList<>();
        int quante = Math.max(parametri.getOrDefault("evento", List.of()).size(), parametri.getOrDefault("data", List.of()).size());
        for (int i = 0; i < Math.min(quante, massimo); i++) {
            righe.add(new Riga(valore(parametri, "evento", i), valore(parametri, "data", i), valore(parametri, "giorni", i)));
        }
        Map<String, String> opzioni = new LinkedHashMap<>();
        for (Opzione opzione : Opzione.values()) {
            String scelta = valore(parametri, opzione.nome(), 0);
            if (!scelta.isEmpty()) {
                opzioni.put(opzione.nome(), scelta);
            }
        }
        return new ModuloDeiTermini(valore(parametri, "procedimento", 0), valore(parametri, "comune", 0), righe, opzioni);
    }

    /** Whether there is a history to compute. */
    boolean raccontato() {
        return !procedimento.isEmpty() && !eventi.isEmpty();
    }

    public boolean iniziato() {
        return !procedimento.isEmpty();
    }

    public String opzione(String nome) {
        return opzioni.getOrDefault(nome, "");
    }

    ModuloDeiTermini con(Riga altra) {
        List<Riga> righe = new ArrayList<>(eventi);
        righe.add(altra);
        return con(righe);
    }

    ModuloDeiTermini senza(int riga) {
        return con(IntStream.range(0, eventi.size()).filter(i -> i != riga).mapToObj(eventi::get).toList());
    }

    /** Lines without a word in them are no events. */
    ModuloDeiTermini senzaRigheVuote() {
        return con(eventi.stream().filter(r -> !r.vuota()).toList());
    }

    ModuloDeiTermini nel(String altroComune) {
        return new ModuloDeiTermini(procedimento, altroComune, eventi, opzioni);
    }

    /** The address that asks the same again; each event before the next. */
    String indirizzo() {
        boolean conGiorni = eventi.stream().anyMatch(r -> !r.giorni().isEmpty());
        Stream<String> dove = Stream.concat(Stream.of(voce("procedimento", procedimento)),
                comune.isEmpty() ? Stream.empty() : Stream.of(voce("comune", comune)));
        Stream<String> accaduto = eventi.stream().flatMap(r -> Stream.of(voce("evento", r.tipo()), voce("data", r.data()),
                conGiorni ? voce("giorni", r.giorni()) : "").filter(v -> !v.isEmpty()));
        return INDIRIZZO + "?" + Stream.of(dove, accaduto, opzioni.entrySet().stream().map(o -> voce(o.getKey(), o.getValue())))
                .flatMap(v -> v).collect(Collectors.joining("&"));
    }

    private static String voce(String nome, String valore) {
        return nome + "=" + UriUtils.encode(valore, StandardCharsets.UTF_8);
    }

    private ModuloDeiTermini con(List<Riga> righe) {
        return new ModuloDeiTermini(procedimento, comune, righe, opzioni);
    }

    private static String valore(MultiValueMap<String, String> parametri, String nome, int posto) {
        List<String> valori = parametri.getOrDefault(nome, List.of());
        return posto < valori.size() ? valori.get(posto).strip() : "";
    }
}
