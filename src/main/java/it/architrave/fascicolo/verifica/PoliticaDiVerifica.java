package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import org.springframework.stereotype.Component;

/** The rules by which signatures are judged, those of the Commission for qualified ones; read at the first use, not at start. */
@Component
class PoliticaDiVerifica {

    /** Holder that the class loader fills once, at first use. */
    private static final class Letta {
        private static final ValidationPolicy POLITICA = ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    }

    ValidationPolicy politica() {
        return Letta.POLITICA;
    }
}
