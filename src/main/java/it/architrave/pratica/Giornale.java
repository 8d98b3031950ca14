package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of the cases; a line is written in the transaction of the act it tells. */
@Component
public class Giornale {

    public static final String SISTEMA = "Sistema";

    /** The whole text stands in the act that the line tells of. */
    private static final int PIU_LUNGO_MOTIVO = 4000;

    private final GiornaleRepository voci;
    private final Clock orologio;

    Giornale(GiornaleRepository voci, Clock orologio) {
        this.voci = voci;
        this.orologio = orologio;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void annota(NumeroPratica numero, String chi, String fatto) {
        annota(numero, chi, fatto, "");
    }

    /** With the reason, which a manual act must give. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void annota(NumeroPratica numero, String chi, String fatto, String motivo) {
        VociDellAtto.ricorda(voci.save(new VoceGiornale(null, numero, orologio.instant(), chi, fatto, inBreve(motivo))));
    }

    /** The latest line that the running act itself has written on the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> voceDellAtto(NumeroPratica numero) {
        return VociDellAtto.ultima(numero);
    }

    public List<VoceGiornale> voci(Ambito ambito, NumeroPratica numero) {
        return voci.voci(ambito, numero);
    }

    private static String inBreve(String motivo) {
        return motivo.length() <= PIU_LUNGO_MOTIVO ? motivo : motivo.substring(0, PIU_LUNGO_MOTIVO - 1) + "…";
    }
}
