package it.architrave.termini;

import it.architrave.termini.regole.Ammissibilita;
import it.architrave.termini.regole.Esito;
import it.architrave.termini.regole.Limiti;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.termini.regole.Regole;
import it.architrave.termini.regole.Storia;
import it.architrave.termini.regole.Vizio;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes what follows by law from a history that somebody tells; no case is touched, nothing is kept. */
@Component
public class Simulatore {

    private final NormeVigenti norme;
    private final Limiti limiti;

    Simulatore(NormeVigenti norme, TerminiProperties misure) {
        this.norme = norme;
        this.limiti = new Limiti(misure.dal(), misure.al(), misure.eventi(), misure.giorni());
    }

    /** Refused with {@link StoriaImpossibile} when it cannot have happened. */
    public Esito simula(Storia storia, @Nullable CodiceIstat comune) {
        if (storia.eventi().isEmpty() || storia.eventi().size() > limiti.eventi()) {
            throw new StoriaImpossibile(List.of(new Vizio("eventi", "Servono da 1 a " + limiti.eventi() + " eventi.")));
        }
        NormeNelTempo delLuogo = norme.di(comune);
        List<Vizio> vizi = Ammissibilita.vizi(storia, delLuogo, limiti);
        if (!vizi.isEmpty()) {
            throw new StoriaImpossibile(vizi);
        }
        return Regole.calcola(storia, delLuogo);
    }
}
