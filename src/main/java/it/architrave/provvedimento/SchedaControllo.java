package it.architrave.provvedimento;

import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Scheda;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The acts of control on the page of a case: offered to the head of the office while the term runs, afterwards shown with what
 * keeps them from being adopted; below them the ways that are left (art. 19 c. 3, 4 e 6-bis L. 241/1990).
 */
@Component
class SchedaControllo implements Scheda {

    private static final String DI_ALTRI = "L'atto spetta al responsabile del servizio (art. 107 c. 3 D.Lgs. 267/2000).";
    private static final List<Ruolo> APRONO = List.of(Ruolo.RESPONSABILE_SERVIZIO, Ruolo.RESPONSABILE_PROCEDIMENTO);

    private final PotereDiControllo potere;
    private final VieDopoIlControllo vie;

    SchedaControllo(PotereDiControllo potere, VieDopoIlControllo vie) {
        this.potere = potere;
        this.vie = vie;
    }

    @Override
    public int ordine() {
        return 21;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        Pratica pratica = contesto.pratica();
        if (!contesto.ufficio() || pratica.presentazione().dUfficio()) {
            return Optional.empty();
        }
        var situazione = potere.situazione(contesto.ambito(), pratica.numero());
        return Optional.of(new Pannello("Controllo", "provvedimento/controllo :: pannello", new Vista(pratica.numero(),
                situazione.map(s -> atti(contesto, s)).orElse(null), APRONO.stream().anyMatch(r -> haIncarico(contesto, r)),
                vie.offerte(contesto.ambito(), pratica, situazione))));
    }

    private static Atti atti(Contesto contesto, PotereDiControllo.Situazione situazione) {
        String impedimento = situazione.impedimento();
        return new Atti(impedimento != null ? ""
                : PotereDiControllo.GIORNO.format(Objects.requireNonNull(situazione.termine().ultimoGiorno())),
                impedimento != null ? impedimento : haIncarico(contesto, Ruolo.RESPONSABILE_SERVIZIO) ? null : DI_ALTRI);
    }

    private static boolean haIncarico(Contesto contesto, Ruolo ruolo) {
        return contesto.ambito().getUffici().contains(new Incarico(contesto.pratica().comune(), ruolo).ufficio());
    }

    /**
     * What is offered.
     *
     * @param atti the acts of control; none where the law of the place gives no term for them
     * @param apre whether this person may take the ways beside them
     */
    record Vista(NumeroPratica numero, @Nullable Atti atti, boolean apre, List<VieDopoIlControllo.Offerta> vie) {
    }

    /**
     * The acts that the term of control allows.
     *
     * @param entro       last useful day, in words; empty where the act may not be adopted any more
     * @param impedimento why this person may not; none who may
     */
    record Atti(String entro, @Nullable String impedimento) {
    }
}
