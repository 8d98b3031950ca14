package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaGiaPresentata;
import it.architrave.pratica.PraticaId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filing: one commit for number, receipt, certified time, instance of the shared model, desk rows, journal and outbox
 * rows. Its effects run from here, even if receipt or protocol come late (art. 18-bis c. 1 L. 241/1990).
 */
@Component
class AttoDiPresentazione {

    private final Bozze bozze;
    private final ChiaviDiPresentazione chiavi;
    private final Impedimenti impedimenti;
    private final Avvio avvio;

    AttoDiPresentazione(Bozze bozze, ChiaviDiPresentazione chiavi, Impedimenti impedimenti, Avvio avvio) {
        this.bozze = bozze;
        this.chiavi = chiavi;
        this.impedimenti = impedimenti;
        this.avvio = avvio;
    }

    /**
     * Files the draft; refuses with all problems at once.
     *
     * @param chiave idempotency key: the same key on the same draft answers the first answer again
     */
    @Transactional
    EsitoPresentazione presenta(Utente chi, PraticaId id, String chiave) {
        Bozza bozza = bozze.leggiETieni(Ambito.di(chi), id);
        NumeroPratica numero = bozza.numero();
        if (numero != null) {
            return chiavi.gia(chi, id, chiave).orElseThrow(() -> new PraticaGiaPresentata(numero));
        }
        var problemi = impedimenti.problemi(chi, bozza);
        if (!problemi.isEmpty()) {
            throw new PresentazioneIncompleta(problemi);
        }
        EsitoPresentazione esito = avvio.avvia(chi, bozza);
        chiavi.ricorda(chi, id, chiave, esito);
        return esito;
    }
}
