package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.termini.Termine;
import it.architrave.termini.TerminiInScadenza;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day, who must act is reminded of the terms that are about to end. */
@Component
class GiroDeiPromemoria {

    private static final Logger LOG = LoggerFactory.getLogger(GiroDeiPromemoria.class);
    private static final Ambito TUTTI = Ambito.sistema("ricordare i termini che stanno per scadere");
    private static final int ALLA_VOLTA = 200;

    private final TurnoDelGiorno turno;
    private final SoglieDeiComuni soglie;
    private final TerminiInScadenza termini;
    private final UnPromemoria promemoria;

    GiroDeiPromemoria(TurnoDelGiorno turno, SoglieDeiComuni soglie, TerminiInScadenza termini, UnPromemoria promemoria) {
        this.turno = turno;
        this.soglie = soglie;
        this.termini = termini;
        this.promemoria = promemoria;
    }

    @Scheduled(initialDelayString = "${architrave.promemoria.ogni:5m}", fixedDelayString = "${architrave.promemoria.ogni:5m}")
    void giro() {
        turno.prendi().ifPresent(oggi -> {
            ricorda(oggi);
            turno.finito(oggi);
        });
    }

    /** Asked again on the same day it sends nothing new. */
    void ricorda(LocalDate oggi) {
        soglie.il(oggi).forEach((comune, sue) -> sue.massima().ifPresent(piuLontana ->
                ricorda(comune, sue, oggi, new TerminiInScadenza.Giorni(oggi, oggi.plusDays(piuLontana)))));
    }

    private void ricorda(CodiceIstat comune, Soglie sue, LocalDate oggi, TerminiInScadenza.Giorni giorni) {
        long dopo = 0;
        List<Termine> vicini = termini.tra(TUTTI, comune, giorni, dopo, ALLA_VOLTA);
        while (!vicini.isEmpty()) {
            for (Termine termine : vicini) {
                ricorda(termine, sue, oggi);
                dopo = termine.id();
            }
            vicini = termini.tra(TUTTI, comune, giorni, dopo, ALLA_VOLTA);
        }
    }

    /** One that cannot be written must not hold up the others. */
    private void ricorda(Termine termine, Soglie sue, LocalDate oggi) {
        try {
            promemoria.manda(TUTTI, termine, sue, oggi);
        } catch (RuntimeException e) {
            LOG.warn("Promemoria del termine {} non scritto", termine.id(), e);
        }
    }
}
