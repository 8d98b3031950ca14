package it.architrave.regia;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.ModificaDiParametro;
import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.termini.NuovaDurata;
import it.architrave.termini.Ricalcolo;
import it.architrave.termini.RicalcoloDeiTermini;
import it.architrave.termini.Termine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The explicit act by which a new value reaches a term that is already running: with article and reason, term by term. */
@Component
public class RicalcoloDallaRegia {

    private final RicalcoloDeiTermini termini;
    private final RegistroDeiParametri registro;

    RicalcoloDallaRegia(RicalcoloDeiTermini termini, RegistroDeiParametri registro) {
        this.termini = termini;
        this.registro = registro;
    }

    /**
     * Row, timer, journal of the case and register of the parameters in one commit.
     *
     * @param norma article of the rule that reaches cases already filed
     */
    @Transactional
    public Termine ricalcola(Utente chi, RigaDiParametro riga, long termine, String norma, String motivo) {
        NuovaDurata nuova = DurateDeiParametri.di(riga, riga.fonte() + "; " + norma).orElse(null);
        if (nuova == null && GiorniDelCalendario.di(riga).isEmpty()) {
            throw new ModificaRifiutata("", "Questo parametro non misura termini.");
        }
        Termine dopo = termini.ricalcola(chi, new Ricalcolo(termine, nuova, chi.nome(), motivo + " (" + norma + ")"));
        registro.annota(chi, riga, new ModificaDiParametro.Cambio("Ricalcolo di un termine aperto: pratica " + dopo.numero(), "",
                "Pratica " + dopo.numero() + ", " + dopo.tipo().denominazione() + ": "
                        + (nuova == null ? "giorni festivi" : nuova.inParole()), motivo + " (" + norma + ")"));
        return dopo;
    }
}
