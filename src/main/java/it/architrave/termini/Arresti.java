package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.termini.calcolo.Arresto.Tipo;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a running term stops and goes on (art. 2 c. 7, art. 10-bis L. 241/1990; art. 12 c. 3, 20 c. 4 and 5 d.P.R. 380/2001). */
@Component
public class Arresti {

    private final TerminiInCorso inCorso;
    private final RegoleDegliArresti regole;
    private final Cronaca cronaca;
    private final Clock orologio;

    Arresti(TerminiInCorso inCorso, RegoleDegliArresti regole, Cronaca cronaca, Clock orologio) {
        this.inCorso = inCorso;
        this.regole = regole;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    /** The days that have run are kept. */
    @Transactional
    public Termine sospendi(Ambito ambito, NumeroPratica numero, String codice, String motivo) {
        return ferma(ambito, numero, codice, motivo, Tipo.SOSPENSIONE);
    }

    /** What has run counts for nothing: the term will begin anew. */
    @Transactional
    public Termine interrompi(Ambito ambito, NumeroPratica numero, String codice, String motivo) {
        return ferma(ambito, numero, codice, motivo, Tipo.INTERRUZIONE);
    }

    /** The stop of that kind ends today, or after the time that the law grants after an answer. */
    @Transactional
    public Termine riavvia(Ambito ambito, NumeroPratica numero, String codice, String motivo) {
        Pratica pratica = inCorso.tieni(ambito, numero);
        Termine prima = inCorso.aperto(ambito, numero, codice);
        Vigenti norme = regole.norme(pratica);
        RegolaArresto regola = regole.di(ambito, numero, motivo, norme);
        Termine dopo = inCorso.salva(prima.riavviato(regola, orologio.instant(), norme.calendario()));
        cronaca.ripartito(prima, dopo);
        return dopo;
    }

    /** The stop of that kind ends where the law ends it by what has become known of the adopted plan since. */
    @Transactional
    public Termine aggiorna(Ambito ambito, NumeroPratica numero, String codice, String motivo) {
        Pratica pratica = inCorso.tieni(ambito, numero);
        Termine prima = inCorso.aperto(ambito, numero, codice);
        Vigenti norme = regole.norme(pratica);
        RegolaArresto regola = regole.di(ambito, numero, motivo, norme);
        Termine dopo = inCorso.salva(prima.aggiornato(regola, orologio.instant(), norme.calendario()));
        cronaca.aggiornato(prima, dopo, regola);
        return dopo;
    }

    private Termine ferma(Ambito ambito, NumeroPratica numero, String codice, String motivo, Tipo tipo) {
        Pratica pratica = inCorso.tieni(ambito, numero);
        Vigenti norme = regole.norme(pratica);
        RegolaArresto regola = regole.di(ambito, numero, motivo, norme);
        if (regola.tipo() != tipo) {
            throw new IllegalArgumentException("L'arresto «" + motivo + "» non è una " + tipo + ": è una " + regola.tipo());
        }
        Termine fermo = inCorso.salva(inCorso.aperto(ambito, numero, codice)
                .fermato(regola, orologio.instant(), norme.calendario()));
        cronaca.fermato(fermo, regola);
        return fermo;
    }
}
