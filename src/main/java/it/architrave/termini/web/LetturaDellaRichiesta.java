package it.architrave.termini.web;

import it.architrave.termini.StoriaImpossibile;
import it.architrave.termini.regole.Evento;
import it.architrave.termini.regole.Opzione;
import it.architrave.termini.regole.Opzioni;
import it.architrave.termini.regole.Procedimento;
import it.architrave.termini.regole.Storia;
import it.architrave.termini.regole.TipoEvento;
import it.architrave.termini.regole.Vizio;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request to the letter: whatever it does not know is refused by name, nothing is guessed. */
final class LetturaDellaRichiesta {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";

    private final List<Vizio> vizi = new ArrayList<>();

    private LetturaDellaRichiesta() {
    }

    /** @param comune ISTAT code, not yet looked up */
    record Lettura(Storia storia, @Nullable String comune) {
    }

    /** @param troppi how many events are more than are taken */
    static Lettura leggi(byte[] corpo, int troppi) {
        JsonNode radice;
        try {
            radice = JSON.readTree(corpo);
        } catch (JacksonException malformato) {
            throw rifiuto("", "Il corpo della richiesta non è JSON valido.");
        }
        if (radice == null || !radice.isObject()) {
            throw rifiuto("", "Il corpo della richiesta dev’essere un oggetto JSON.");
        }
        return new LetturaDellaRichiesta().leggi(radice, troppi);
    }

    private Lettura leggi(JsonNode radice, int troppi) {
        Procedimento procedimento = parola(Procedimento.class, radice.get("procedimento"), "procedimento");
        String comune = comune(radice.get("comune"));
        List<Evento> eventi = eventi(radice.get("eventi"), troppi);
        Opzioni opzioni = opzioni(radice.get("opzioni"));
        soloCampi(radice, "", Set.of("procedimento", "comune", "eventi", "opzioni"));
        if (procedimento == null || !vizi.isEmpty()) {
            throw new StoriaImpossibile(vizi);
        }
        return new Lettura(new Storia(procedimento, eventi, opzioni), comune);
    }

    private @Nullable String comune(@Nullable JsonNode nodo) {
        if (assente(nodo)) {
            return null;
        }
        if (!nodo.isString()) {
            vizio("comune", "Il comune si indica con il codice ISTAT, tra virgolette.");
            return null;
        }
        return nodo.stringValue();
    }

    private List<Evento> eventi(@Nullable JsonNode nodo, int troppi) {
        List<Evento> eventi = new ArrayList<>();
        if (nodo == null || !nodo.isArray() || nodo.isEmpty() || nodo.size() >= troppi) {
            vizio("eventi", "Serve un elenco di eventi, almeno uno e meno di " + troppi + ".");
            return eventi;
        }
        for (int i = 0; i < nodo.size(); i++) {
            evento(nodo.get(i), "eventi[" + i + "]").ifPresent(eventi::add);
        }
        return eventi;
    }

    private Optional<Evento> evento(JsonNode nodo, String dove) {
        if (!nodo.isObject()) {
            vizio(dove, "Ogni evento è un oggetto con tipo e data.");
            return Optional.empty();
        }
        TipoEvento tipo = parola(TipoEvento.class, nodo.get("tipo"), dove + ".tipo");
        LocalDate data = data(nodo.get("data"), dove + ".data");
        Integer giorni = giorni(nodo.get("giorni"), dove + ".giorni");
        soloCampi(nodo, dove + ".", Set.of("tipo", "data", "giorni"));
        return tipo == null || data == null ? Optional.empty() : Optional.of(new Evento(tipo, data, giorni));
    }

    private @Nullable LocalDate data(@Nullable JsonNode nodo, String campo) {
        try {
            if (nodo != null && nodo.isString() && nodo.stringValue().matches(ISO)) {
                return LocalDate.parse(nodo.stringValue());
            }
        } catch (DateTimeParseException nonEsiste) {
            // Told below, as any other text that is no date.
        }
        vizio(campo, "Serve una data che esiste, scritta AAAA-MM-GG.");
        return null;
    }

    private @Nullable Integer giorni(@Nullable JsonNode nodo, String campo) {
        if (assente(nodo)) {
            return null;
        }
        if (!nodo.isIntegralNumber() || !nodo.canConvertToInt()) {
            vizio(campo, "I giorni sono un numero intero.");
            return null;
        }
        return nodo.intValue();
    }

    private Opzioni opzioni(@Nullable JsonNode nodo) {
        Map<Opzione, String> scelte = new EnumMap<>(Opzione.class);
        if (assente(nodo)) {
            return Opzioni.NESSUNA;
        }
        if (!nodo.isObject()) {
            vizio("opzioni", "Le opzioni sono un oggetto JSON.");
            return Opzioni.NESSUNA;
        }
        nodo.properties().forEach(voce -> Opzione.di(voce.getKey()).ifPresentOrElse(
                opzione -> opzione(opzione, voce.getValue()).ifPresent(valore -> scelte.put(opzione, valore)),
                () -> vizio("opzioni." + voce.getKey(), "Questa opzione non esiste.")));
        return new Opzioni(scelte);
    }

    private Optional<String> opzione(Opzione opzione, JsonNode valore) {
        if (valore.isNull()) {
            return Optional.empty();
        }
        if (opzione.valori().isEmpty() && valore.isBoolean()) {
            return Optional.of(Opzioni.parola(valore.booleanValue()));
        }
        if (valore.isString() && opzione.valori().contains(valore.stringValue())) {
            return Optional.of(valore.stringValue());
        }
        vizio("opzioni." + opzione.nome(), opzione.valori().isEmpty() ? "L’opzione è true o false."
                : "L’opzione è una di " + String.join(", ", opzione.valori()) + ".");
        return Optional.empty();
    }

    private <E extends Enum<E>> @Nullable E parola(Class<E> parole, @Nullable JsonNode nodo, String campo) {
        if (nodo != null && nodo.isString()) {
            for (E parola : parole.getEnumConstants()) {
                if (parola.name().equals(nodo.stringValue())) {
                    return parola;
                }
            }
        }
        vizio(campo, "Manca, o non è una di " + Arrays.toString(parole.getEnumConstants()) + ".");
        return null;
    }

    private void soloCampi(JsonNode oggetto, String dove, Set<String> ammessi) {
        oggetto.propertyNames().stream().filter(nome -> !ammessi.contains(nome))
                .forEach(nome -> vizio(dove + nome, "Questo campo non esiste."));
    }

    private static boolean assente(@Nullable JsonNode nodo) {
        return nodo == null || nodo.isNull();
    }

    private void vizio(String campo, String messaggio) {
        vizi.add(new Vizio(campo, messaggio));
    }

    private static StoriaImpossibile rifiuto(String campo, String messaggio) {
        return new StoriaImpossibile(List.of(new Vizio(campo, messaggio)));
    }
}
