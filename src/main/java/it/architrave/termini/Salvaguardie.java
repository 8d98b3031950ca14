package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * With which adopted plan a case contrasts (art. 12 c. 3 d.P.R. 380/2001): told before its term is suspended, and again when
 * more is known of the plan.
 */
@Component
public class Salvaguardie {

    private final PianoInContrastoRepository piani;
    private final TerminiInCorso inCorso;
    private final Cronaca cronaca;
    private final Clock orologio;

    Salvaguardie(PianoInContrastoRepository piani, TerminiInCorso inCorso, Cronaca cronaca, Clock orologio) {
        this.piani = piani;
        this.inCorso = inCorso;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    /** Moves no term: the act that suspends it, or that holds the suspension against the plan again, does. */
    @Transactional
    public void annota(Ambito ambito, NumeroPratica numero, PianoAdottato piano) {
        inCorso.tieni(ambito, numero);
        LocalDate oggi = orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        LocalDate trasmesso = piano.trasmessoIl();
        if (piano.adottatoIl().isAfter(oggi) || trasmesso != null && trasmesso.isAfter(oggi)) {
            throw new AttoNonConsentito("L'adozione e la trasmissione di un piano si annotano quando sono avvenute.");
        }
        piani.save(piani.dellaPratica(ambito, numero).map(p -> p.con(piano))
                .orElseGet(() -> PianoInContrasto.nuovo(numero, piano)));
        cronaca.contrasto(numero, piano);
    }
}
