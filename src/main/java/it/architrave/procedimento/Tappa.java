package it.architrave.procedimento;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stretch of the case's way as people tell it: an event or an act, and what followed of itself. */
public record Tappa(String titolo, String quando, @Nullable String dettaglio, Stato stato) {

    /** Whether it is over. */
    public enum Stato { FATTO, CORRENTE }

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);
    private static final Set<String> DA_SE = Set.of("serviceTask", "businessRuleTask");
    private static final Set<String> ATTESE = Set.of("intermediateMessageCatch", "intermediateTimer", "boundaryTimer");

    /** The steps told briefly: what is over, the system's own steps under the act that set them off; then what is open. */
    public static List<Tappa> di(List<Passo> tutti) {
        List<Passo> passi = tutti.stream().sorted(Comparator.comparing(Passo::incorso)).toList();
        List<Tappa> tappe = new ArrayList<>();
        for (int i = 0; i < passi.size(); ) {
            Passo primo = passi.get(i++);
            List<Passo> seguiti = new ArrayList<>();
            while (i < passi.size() && automatico(passi.get(i))) {
                seguiti.add(passi.get(i++));
            }
            // The called model tells its own steps.
            if (!primo.tipo().equals("callActivity")) {
                tappe.add(tappa(primo, seguiti));
            }
        }
        return tappe;
    }

    private static Tappa tappa(Passo primo, List<Passo> seguiti) {
        String dopo = seguiti.stream().map(p -> minuscola(p.nome())).collect(Collectors.joining(", "));
        return new Tappa(primo.incorso() && ATTESE.contains(primo.tipo()) ? "In attesa: " + minuscola(primo.nome())
                : primo.nome(), quando(primo), dopo.isEmpty() ? null : "Poi, in automatico: " + dopo + ".",
                primo.incorso() ? Stato.CORRENTE : Stato.FATTO);
    }

    private static boolean automatico(Passo passo) {
        return DA_SE.contains(passo.tipo()) && !passo.incorso();
    }

    private static String quando(Passo passo) {
        Instant fine = passo.fine();
        return fine == null ? "dal " + MOMENTO.format(passo.inizio()) : MOMENTO.format(fine);
    }

    /** Acronyms keep their capitals. */
    private static String minuscola(String nome) {
        return nome.length() > 1 && Character.isUpperCase(nome.charAt(1)) ? nome
                : nome.substring(0, 1).toLowerCase(Locale.ITALIAN) + nome.substring(1);
    }
}
