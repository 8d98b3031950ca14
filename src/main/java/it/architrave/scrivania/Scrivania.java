package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.Compiti;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the desk's rows of a case anew from what is true: its state and its open tasks. */
@Component
public class Scrivania {

    private final Compiti compiti;
    private final Pratiche pratiche;
    private final Tenuta tenuta;
    private final RigheDellaScrivania righe;

    Scrivania(Compiti compiti, Pratiche pratiche, Tenuta tenuta, RigheDellaScrivania righe) {
        this.compiti = compiti;
        this.pratiche = pratiche;
        this.tenuta = tenuta;
        this.righe = righe;
    }

    /** Called before the commit of whatever touched the case, by the reconciler and by migrations. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void proietta(Ambito ambito, NumeroPratica numero) {
        // Held: two transactions on one case would each write the rows they saw.
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        List<AttivitaAperta> aperte = compiti.dellaPratica(numero);
        righe.scrivi(ambito, pratica, tenuta.di(ambito, pratica, aperte), aperte);
    }
}
