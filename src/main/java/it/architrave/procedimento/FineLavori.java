package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of works as communicated: of all works, or of a part, which leaves the case open. */
@Component
public class FineLavori {

    private final Comunicazioni comunicazioni;
    private final Pratiche pratiche;
    private final Giornale giornale;

    FineLavori(Comunicazioni comunicazioni, Pratiche pratiche, Giornale giornale) {
        this.comunicazioni = comunicazioni;
        this.pratiche = pratiche;
        this.giornale = giornale;
    }

    /** What the end of works communicated leaves behind. */
    public enum Esito {
        TOTALE,
        PARZIALE,
        /** Of a part, on a case that had been archived: its duration will not pass a second time. */
        PARZIALE_RIAPERTA
    }

    /** Registers the latest communication of end of works. */
    @Transactional
    public Esito registra(Ambito ambito, NumeroPratica numero) {
        Comunicazione fine = comunicazioni.di(ambito, numero).stream()
                .filter(c -> c.tipo() == TipoComunicazione.FINE_LAVORI).reduce((prima, dopo) -> dopo).orElseThrow();
        boolean totale = "TOTALE".equals(fine.dati().get("ultimazione"));
        String giorno = String.valueOf(fine.dati().get("data"));
        boolean riaperta = riapri(ambito, numero);
        if (totale) {
            pratiche.ultimaLavori(ambito, numero, LocalDate.parse(giorno));
        } else {
            pratiche.ultimaInParte(ambito, numero, LocalDate.parse(giorno));
        }
        giornale.annota(numero, Giornale.SISTEMA, totale ? "Registrata la fine di tutti i lavori"
                : "Registrata la fine parziale dei lavori: la pratica resta aperta");
        return totale ? Esito.TOTALE : riaperta ? Esito.PARZIALE_RIAPERTA : Esito.PARZIALE;
    }

    private boolean riapri(Ambito ambito, NumeroPratica numero) {
        boolean archiviata = pratiche.leggiETieni(ambito, numero).stato() == StatoPratica.ARCHIVIATA;
        if (archiviata) {
            pratiche.passa(ambito, numero, StatoPratica.LAVORI_IN_CORSO);
            giornale.annota(numero, Giornale.SISTEMA, "Riaperta la pratica archiviata: è stata comunicata la fine dei lavori");
        }
        return archiviata;
    }
}
