package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Quadro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of the offices as their officers may see, take and release them. */
@Component
public class Compiti {

    private final TaskService motore;
    private final AttivitaDelMotore aperte;
    private final FormDelleAttivita form;
    private final Contese contese;

    Compiti(TaskService motore, AttivitaDelMotore aperte, FormDelleAttivita form, Contese contese) {
        this.motore = motore;
        this.aperte = aperte;
        this.form = form;
        this.contese = contese;
    }

    /** The task, if one of this officer's offices and roles has it; who already did it is told. */
    public AttivitaAperta leggi(Utente chi, String id) {
        AttivitaAperta compito = aperte.trova(id).orElseThrow(() -> contese.giaSvolta(chi, id));
        if (!chi.haIncarico(compito.numero().comune(), compito.ruolo())) {
            throw new AttivitaNonTrovata(id);
        }
        return compito;
    }

    /** The fields the officer fills in to complete the task, which has been read for this officer. */
    public Quadro form(AttivitaAperta compito) {
        return form.di(compito);
    }

    @Transactional
    public AttivitaAperta prendi(Utente chi, String id) {
        AttivitaAperta compito = tieni(chi, id);
        if (chi.nomeUtente().equals(compito.assegnatario())) {
            return compito;
        }
        if (compito.assegnatario() != null) {
            throw contese.giaPresa(compito);
        }
        Porta.attraverso(() -> motore.claim(id, chi.nomeUtente()));
        return compito.assegnataA(chi.nomeUtente());
    }

    @Transactional
    public AttivitaAperta rilascia(Utente chi, String id) {
        AttivitaAperta compito = inCarico(chi, id);
        Porta.attraverso(() -> motore.setAssignee(id, null));
        return compito.assegnataA(null);
    }

    /** From the hands of one officer into another's, which has been found right. */
    AttivitaAperta passa(Utente chi, AttivitaAperta compito) {
        Porta.attraverso(() -> motore.setAssignee(compito.id(), chi.nomeUtente()));
        return compito.assegnataA(chi.nomeUtente());
    }

    /** The task that this officer has taken, held with its case; refused in anybody else's hands. */
    AttivitaAperta inCarico(Utente chi, String id) {
        AttivitaAperta compito = tieni(chi, id);
        if (!chi.nomeUtente().equals(compito.assegnatario())) {
            throw contese.nonInCarico(compito);
        }
        return compito;
    }

    /** Open tasks of a case, for the projections of the desk. */
    public List<AttivitaAperta> dellaPratica(NumeroPratica numero) {
        return aperte.dellaPratica(numero);
    }

    /** Acts on one case follow each other: who comes second finds what the first has done, and reads it. */
    private AttivitaAperta tieni(Utente chi, String id) {
        return aperte.tieni(Ambito.di(chi), leggi(chi, id)).orElseThrow(() -> contese.giaSvolta(chi, id));
    }
}
