package it.architrave.protocollo;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The embedded register behind a switch: off, it fails as a municipality's own register does. */
@Primary
@TestComponent
public class RegistroSpegnibile implements RegistroDiProtocollo {

    private final RegistroInterno registro;
    private volatile boolean spento;

    RegistroSpegnibile(RegistroInterno registro) {
        this.registro = registro;
    }

    void spegni(boolean fermo) {
        this.spento = fermo;
    }

    @Override
    public Segnatura registra(RichiestaDiProtocollo richiesta) {
        Segnatura segnatura = registro.registra(richiesta);
        if (spento) {
            throw new IllegalStateException("Registro comunale spento");
        }
        return segnatura;
    }
}
