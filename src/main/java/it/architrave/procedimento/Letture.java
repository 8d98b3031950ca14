package it.architrave.procedimento;

import it.architrave.catalogo.ProcedimentoSconosciuto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the module of each procedure is read. */
@Component
class Letture {

    private final Map<String, LetturaDelModulo> perProcedimento;

    Letture(List<LetturaDelModulo> letture) {
        this.perProcedimento = letture.stream().collect(Collectors.toMap(LetturaDelModulo::procedimento, Function.identity()));
    }

    /** Refused where nobody can read the module of that procedure. */
    LetturaDelModulo di(String procedimento) {
        return Optional.ofNullable(perProcedimento.get(procedimento))
                .orElseThrow(() -> new ProcedimentoSconosciuto(procedimento));
    }
}
