package it.architrave.provvedimento;

import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Scheda;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The acts of control on the page of a case: offered to the head of the office while the term runs, afterwards shown with what
 * keeps them from being adopted (art. 19 c. 3, 4 e 6-bis L. 241/1990).
 */
@Component
class SchedaControllo implements Scheda {

    private static final String DI_ALTRI = "L'atto spetta al responsabile del servizio (art. 107 c. 3 D.Lgs. 267/2000).";

    private final PotereDiControllo potere;

    SchedaControllo(PotereDiControllo potere) {
        this.potere = potere;
    }

    @Override
    public int ordine() {
        return 21;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        return contesto.ufficio() ? potere.situazione(contesto.ambito(), contesto.pratica().numero())
                .map(s -> new Pannello("Controllo", "provvedimento/controllo :: pannello", vista(contesto, s))) : Optional.empty();
    }

    private static Vista vista(Contesto contesto, PotereDiControllo.Situazione situazione) {
        String impedimento = situazione.impedimento();
        boolean capo = contesto.ambito().getUffici()
                .contains(new Incarico(contesto.pratica().comune(), Ruolo.RESPONSABILE_SERVIZIO).ufficio());
        return new Vista(contesto.pratica().numero(), impedimento != null ? ""
                : PotereDiControllo.GIORNO.format(Objects.requireNonNull(situazione.termine().ultimoGiorno())),
                impedimento != null ? impedimento : capo ? null : DI_ALTRI);
    }

    /**
     * What is offered.
     *
     * @param entro       last useful day, in words; empty where the act may not be adopted any more
     * @param impedimento why this person may not; none who may
     */
    record Vista(NumeroPratica numero, String entro, @Nullable String impedimento) {
    }
}
