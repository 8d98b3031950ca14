package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.VerificheFirme;
import it.architrave.pratica.PraticaId;
import org.springframework.stereotype.Component;

/** Filing: signatures that must be looked at again first, which may be slow; then the one commit. */
@Component
public class Presentazione {

    private final VerificheFirme verifiche;
    private final AttoDiPresentazione atto;

    Presentazione(VerificheFirme verifiche, AttoDiPresentazione atto) {
        this.verifiche = verifiche;
        this.atto = atto;
    }

    /**
     * Files the draft; refuses with all problems at once.
     *
     * @param chiave idempotency key: the same key on the same draft answers the first answer again
     */
    public EsitoPresentazione presenta(Utente chi, PraticaId id, String chiave) {
        verifiche.aggiorna(Ambito.di(chi), id, chi.nome());
        return atto.presenta(chi, id, chiave);
    }
}
