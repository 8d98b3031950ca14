package it.architrave.protocollo;

import it.architrave.pratica.Numerazione;
import it.architrave.territorio.Territorio;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The embedded register: one yearly series per municipality, unique and without gaps (art. 57 d.P.R. 445/2000). */
@Component
class RegistroInterno implements RegistroDiProtocollo {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Numerazione serie;
    private final Territorio territorio;
    private final Clock orologio;

    RegistroInterno(Numerazione serie, Territorio territorio, Clock orologio) {
        this.serie = serie;
        this.territorio = territorio;
        this.orologio = orologio;
    }

    /** The number is drawn in the transaction that marks the row: if that fails, the number goes back. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Segnatura registra(RichiestaDiProtocollo richiesta) {
        ZonedDateTime oggi = ZonedDateTime.now(orologio);
        long numero = serie.prossimo("protocollo/" + richiesta.comune() + "/" + oggi.getYear());
        return new Segnatura(oggi.getYear(), numero, "Comune di %s, prot. n. %d/%d del %s".formatted(
                territorio.comune(richiesta.comune()).nome(), numero, oggi.getYear(), GIORNO.format(oggi)));
    }
}
