package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers the notice of a procedure's beginning on its way out and sends it to the parties (art. 8 c. 1 L. 241/1990). */
@Component
public class SpedizioneDellAvvio {

    private final Provvedimenti provvedimenti;
    private final Notifica notifica;

    SpedizioneDellAvvio(Provvedimenti provvedimenti, Notifica notifica) {
        this.provvedimenti = provvedimenti;
        this.notifica = notifica;
    }

    /** The latest one of the case. */
    @Transactional
    public void spedisci(Ambito ambito, NumeroPratica numero) {
        Provvedimento avvio = provvedimenti.di(ambito, numero).stream()
                .filter(a -> a.estremi().tipo() == TipoProvvedimento.AVVIO_DEL_PROCEDIMENTO).reduce((prima, dopo) -> dopo).orElseThrow();
        notifica.comunica(ambito, avvio, Map.of());
    }
}
