package it.architrave.istruttoria;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the officer found: outcome, essential elements missing (their codes, by commas), findings in plain words. */
public record Esame(EsitoVerifica esito, String elementi, String rilievi) {

    public static Esame di(EsitoVerifica esito, Collection<ElementoEssenziale> mancanti, String rilievi) {
        return new Esame(esito, mancanti.stream().map(Enum::name).collect(Collectors.joining(",")), rilievi);
    }

    public List<ElementoEssenziale> mancanti() {
        return Arrays.stream(elementi.split(",")).filter(e -> !e.isBlank()).map(ElementoEssenziale::valueOf).toList();
    }

    /** Findings with the missing elements, for the journal and for letters. */
    public String motivo() {
        String cheManca = mancanti().stream().map(ElementoEssenziale::nome).collect(Collectors.joining(", "));
        return cheManca.isEmpty() ? rilievi : ("Manca: " + cheManca + ". " + rilievi).strip();
    }
}
