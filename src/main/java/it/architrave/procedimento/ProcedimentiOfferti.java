package it.architrave.procedimento;

import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be filed: a module in force is offered by a municipality only where a model is in use to receive it. */
@Component
public class ProcedimentiOfferti {

    private final Moduli moduli;
    private final ModelliInUso modelli;

    ProcedimentiOfferti(Moduli moduli, ModelliInUso modelli) {
        this.moduli = moduli;
        this.modelli = modelli;
    }

    public List<Modulo> di(CodiceIstat comune) {
        List<String> ricevuti = modelli.tutti().stream().filter(m -> m.comune() == null || comune.equals(m.comune()))
                .map(ModelloInUso::procedimento).toList();
        return moduli.tutti().stream().filter(m -> ricevuti.contains(m.codice())).toList();
    }

    /** The module of that procedure, or a refusal: also where the module is there and no model is in use. */
    public Modulo modulo(String procedimento, CodiceIstat comune) {
        return di(comune).stream().filter(m -> m.codice().equals(procedimento)).findFirst()
                .orElseThrow(() -> new ProcedimentoSconosciuto(procedimento));
    }
}
