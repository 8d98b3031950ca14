package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.GenereDiLegame;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Via;
import it.architrave.termini.LimiteDopoIlControllo;
import it.architrave.termini.Termine;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which ways are open to the office beside its control, or once that is over; each refusal says why (art. 19 c. 4 L. 241/1990). */
@Component
public class VieDopoIlControllo {

    static final String TERMINE = "INTERVENTO.autotutela";

    private final PotereDiControllo potere;
    private final LimiteDopoIlControllo limite;
    private final Clock orologio;

    VieDopoIlControllo(PotereDiControllo potere, LimiteDopoIlControllo limite, Clock orologio) {
        this.potere = potere;
        this.limite = limite;
        this.orologio = orologio;
    }

    /** Refused with the reason in law where that way is not open. */
    public void pretendi(Ambito ambito, Pratica pratica, Via via) {
        String impedimento = offerta(ambito, pratica, potere.situazione(ambito, pratica.numero()), via).impedimento();
        if (impedimento != null) {
            throw new AttoNonConsentito(impedimento);
        }
    }

    /** All ways, for the page of a case that was filed. */
    List<Offerta> offerte(Ambito ambito, Pratica pratica, Optional<PotereDiControllo.Situazione> controllo) {
        return Arrays.stream(Via.values()).map(v -> offerta(ambito, pratica, controllo, v)).toList();
    }

    private Offerta offerta(Ambito ambito, Pratica pratica, Optional<PotereDiControllo.Situazione> controllo, Via via) {
        if (pratica.presentazione().dUfficio()) {
            return new Offerta(via, "", "La pratica " + pratica.numero() + " è stata aperta dall'ufficio: si agisce sulla pratica da cui"
                    + " è nata.");
        }
        String impedimento = via.genere() == GenereDiLegame.INTERVENTO ? impedimento(pratica, controllo) : null;
        if (impedimento != null || !via.conLimite()) {
            return new Offerta(via, "", impedimento);
        }
        return limite.di(ambito, pratica, TERMINE).map(t -> entro(via, t)).orElseGet(() -> new Offerta(via, "", null));
    }

    private static @Nullable String impedimento(Pratica pratica, Optional<PotereDiControllo.Situazione> controllo) {
        if (!pratica.stato().efficace()) {
            return "La pratica è nello stato «" + pratica.stato().nome() + "»: non ha effetti da rimuovere. Sulle opere eseguite resta la"
                    + " vigilanza (art. 27 d.P.R. 380/2001).";
        }
        if (controllo.isEmpty()) {
            return "La legge del luogo non dà un termine di controllo su questa pratica, e l'intervento segue alla sua fine (art. 19 c. 4"
                    + " L. 241/1990).";
        }
        return controllo.get().consumato() ? null : "Il termine di controllo non è finito: l'intervento segue alla sua fine (art. 19 c. 4"
                + " L. 241/1990).";
    }

    private Offerta entro(Via via, Termine termine) {
        String ultimo = PotereDiControllo.GIORNO.format(Objects.requireNonNull(termine.ultimoGiorno()));
        Instant decorsoDa = Objects.requireNonNull(termine.decorsoDa());
        return orologio.instant().isBefore(decorsoDa) ? new Offerta(via, ultimo, null) : new Offerta(via, "", "Il termine per intervenire è"
                + " finito il " + ultimo + " (" + termine.norma() + "): resta soltanto l'intervento su false attestazioni (art. 21-nonies"
                + " c. 2-bis L. 241/1990).");
    }

    /**
     * A way as it is offered.
     *
     * @param entro       last useful day, in words; empty where no limit of time is known or the way is closed
     * @param impedimento why it is not open; none where it is
     */
    record Offerta(Via via, String entro, @Nullable String impedimento) {
    }
}
