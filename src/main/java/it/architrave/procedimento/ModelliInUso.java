package it.architrave.procedimento;

import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The table of models in use: cases start by the id of a definition, never by key, and keep the model they began on. */
@Component
public class ModelliInUso {

    private final ModelloInUsoRepository modelli;
    private final Clock orologio;

    ModelliInUso(ModelloInUsoRepository modelli, Clock orologio) {
        this.modelli = modelli;
        this.orologio = orologio;
    }

    /** The definition on which a new case of that municipality starts. */
    String definizione(String procedimento, CodiceIstat comune) {
        return modelli.perComune(procedimento, comune).map(ModelloInUso::definizione)
                .orElseThrow(() -> new ProcedimentoSconosciuto(procedimento));
    }

    public List<ModelloInUso> tutti() {
        return modelli.tutti();
    }

    void mettiInUso(String procedimento, String definizione) {
        if (modelli.perTutti(procedimento).filter(m -> m.definizione().equals(definizione)).isEmpty()) {
            modelli.save(new ModelloInUso(null, procedimento, null, definizione, orologio.instant()));
        }
    }
}
