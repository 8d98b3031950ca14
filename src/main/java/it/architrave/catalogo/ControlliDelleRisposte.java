package it.architrave.catalogo;

import it.architrave.catalogo.AllegatoPrevisto.Obbligo;
import it.architrave.territorio.CodiceIstat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks answers with the conditions of the forms and the parameters that this municipality has today. */
@Component
class ControlliDelleRisposte implements Controlli {

    private static final int GIRI = 10;

    private final Applicabilita applicabilita;
    private final Verifica verifica;
    private final Interruttori interruttori;
    private final Condizioni condizioni;

    ControlliDelleRisposte(Applicabilita applicabilita, Verifica verifica, Interruttori interruttori,
                           Condizioni condizioni) {
        this.applicabilita = applicabilita;
        this.verifica = verifica;
        this.interruttori = interruttori;
        this.condizioni = condizioni;
    }

    @Override
    public List<Problema> verifica(Modulo modulo, Risposte risposte, CodiceIstat comune) {
        Risposte pulite = applicabili(modulo, risposte, comune);
        Contesto contesto = contesto(pulite, comune);
        Set<String> noti = modulo.quadri().stream().map(Quadro::codice).collect(Collectors.toSet());
        return Stream.concat(
                modulo.quadri().stream().flatMap(q -> verifica.di(q, pulite.quadro(q.codice()), contesto).stream()),
                risposte.perQuadro().keySet().stream().filter(q -> !noti.contains(q)).sorted().map(q ->
                        new Problema(q, "", q, "Il modulo non ha questo quadro: togliere le risposte."))).toList();
    }

    @Override
    public List<Problema> verifica(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune) {
        Contesto contesto = contesto(altre, comune);
        return verifica.di(quadro, applicabilita.pulite(quadro, valori, contesto), contesto);
    }

    @Override
    public Quadro visibile(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune) {
        Livello livello = livello(quadro, valori, altre, comune);
        return new Quadro(quadro.codice(), quadro.lettera(), quadro.titolo(),
                applicabilita.visibili(quadro.campi(), List.of(livello)));
    }

    @Override
    public Set<String> nascosti(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune) {
        return Posto.di(quadro.campi(), livello(quadro, valori, altre, comune), applicabilita)
                .filter(Posto::nascosto).map(Posto::percorso).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> obbligatori(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune) {
        return Posto.di(quadro.campi(), livello(quadro, valori, altre, comune), applicabilita)
                .filter(p -> !p.nascosto() && applicabilita.obbligatorio(p.campo(), p.livello()))
                .map(Posto::percorso).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Risposte applicabili(Modulo modulo, Risposte risposte, CodiceIstat comune) {
        Risposte prima = risposte;
        for (int giro = 0; giro < GIRI; giro++) {
            Risposte dopo = pulite(modulo, prima, contesto(prima, comune));
            if (dopo.equals(prima)) {
                break;
            }
            prima = dopo;
        }
        return prima;
    }

    @Override
    public List<AllegatoPrevisto> allegatiPrevisti(Modulo modulo, Risposte risposte, CodiceIstat comune) {
        Contesto contesto = contesto(applicabili(modulo, risposte, comune), comune);
        return modulo.allegati().stream()
                .filter(a -> a.obbligo() == Obbligo.FACOLTATIVO ? a.condizione().isBlank() || vale(a, contesto)
                        : richiesto(a, contesto)).toList();
    }

    private boolean richiesto(AllegatoPrevisto allegato, Contesto contesto) {
        return switch (allegato.obbligo()) {
            case SEMPRE -> true;
            case CONDIZIONE -> vale(allegato, contesto);
            case FACOLTATIVO -> false;
        };
    }

    private boolean vale(AllegatoPrevisto allegato, Contesto contesto) {
        return condizioni.vale(allegato.condizione(), contesto);
    }

    private Risposte pulite(Modulo modulo, Risposte risposte, Contesto contesto) {
        Map<String, Map<String, Object>> pulite = new LinkedHashMap<>(risposte.perQuadro());
        modulo.quadri().forEach(q -> pulite.computeIfPresent(q.codice(),
                (codice, valori) -> applicabilita.pulite(q, valori, contesto)));
        return new Risposte(pulite);
    }

    private Livello livello(Quadro quadro, Map<String, Object> valori, Risposte altre, CodiceIstat comune) {
        Contesto contesto = contesto(altre, comune);
        Map<String, Object> pulite = applicabilita.pulite(quadro, valori, contesto);
        return new Livello(pulite, contesto.nel(quadro, pulite));
    }

    private Contesto contesto(Risposte risposte, CodiceIstat comune) {
        return Contesto.di(risposte, interruttori.di(comune));
    }
}
