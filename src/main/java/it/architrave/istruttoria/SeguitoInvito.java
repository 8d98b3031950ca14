package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Termine;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the running, elapsing and ceasing of its term means for an invitation. */
@Component
public class SeguitoInvito {

    private final InvitoRepository inviti;
    private final LettereDellUfficio lettere;
    private final Giornale giornale;

    SeguitoInvito(InvitoRepository inviti, LettereDellUfficio lettere, Giornale giornale) {
        this.inviti = inviti;
        this.lettere = lettere;
        this.giornale = giornale;
    }

    /** The term of the invitation just adopted runs: only now can the letter say by when. */
    @Transactional
    public void decorre(Ambito ambito, Termine termine) {
        inviti.dellaPratica(ambito, termine.numero()).stream()
                .filter(i -> i.aperto() && i.seguito().termine() == null).findFirst()
                .map(i -> inviti.save(i.conTermine(Objects.requireNonNull(termine.id()))))
                .ifPresent(i -> lettere.invita(ambito, i, termine));
    }

    @Transactional
    public void scade(Ambito ambito, Termine termine) {
        inviti.dellaPratica(ambito, termine.numero()).stream()
                .filter(i -> i.aperto() && Objects.equals(i.seguito().termine(), termine.id()))
                .map(i -> inviti.save(i.passato(StatoInvito.SCADUTO)))
                .forEach(i -> giornale.annota(i.numero(), Giornale.SISTEMA,
                        "All'invito n. " + i.progressivo() + " la parte non ha risposto nel termine"));
    }

    /** The party withdraws, or the case is over. */
    @Transactional
    public void cessa(Ambito ambito, NumeroPratica numero) {
        inviti.dellaPratica(ambito, numero).stream().filter(Invito::aperto)
                .forEach(i -> inviti.save(i.passato(StatoInvito.CESSATO)));
    }
}
