package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.Risposte;
import it.architrave.catalogo.RisposteDaModulo;
import it.architrave.catalogo.TipoCampo;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts as their pages read and write them. */
@Component
class Minute {

    private final Bozze bozze;
    private final Moduli moduli;
    private final Controlli controlli;

    Minute(Bozze bozze, Moduli moduli, Controlli controlli) {
        this.bozze = bozze;
        this.moduli = moduli;
        this.controlli = controlli;
    }

    /** The draft of this person, or a refusal when it is nobody's or already filed. */
    Minuta apri(Ambito ambito, PraticaId id) {
        Bozza bozza = bozze.leggi(ambito, id);
        bozza.aperta();
        return minuta(ambito, bozza);
    }

    /** Puts what the form of a quadro says into the draft, whether right or wrong; answers what is then saved. */
    @Transactional
    Map<String, Object> salva(Ambito ambito, PraticaId id, String codice, Map<String, String[]> parametri, String azione) {
        Minuta minuta = minuta(ambito, bozze.leggiPerModificare(ambito, id));
        Quadro quadro = minuta.modulo().quadro(codice);
        Map<String, Object> prima = minuta.risposte().quadro(codice);
        Map<String, Object> dopo = RisposteDaModulo.cambiaLeVoci(quadro, RisposteDaModulo.leggi(quadro, parametri, prima,
                controlli.nascosti(quadro, prima, minuta.risposte(), minuta.bozza().comune())), azione);
        bozze.salva(ambito, id, codice, dopo);
        return dopo;
    }

    /** Fills all quadri with the realistic example of the module. */
    @Transactional
    void riempi(Ambito ambito, PraticaId id) {
        Bozza bozza = bozze.leggiPerModificare(ambito, id);
        moduli.esempio(bozza.procedimento()).perQuadro().forEach((codice, valori) -> bozze.salva(ambito, id, codice, valori));
    }

    private Minuta minuta(Ambito ambito, Bozza bozza) {
        Modulo modulo = moduli.versione(bozza.procedimento(), bozza.versioneModulo());
        Risposte risposte = bozze.risposte(ambito, bozza.id());
        return new Minuta(bozza, modulo, risposte, modulo.quadri().stream()
                .filter(q -> chiede(controlli.visibile(q, risposte.quadro(q.codice()), risposte, bozza.comune()))).toList());
    }

    private static boolean chiede(Quadro quadro) {
        return quadro.campi().stream().anyMatch(c -> c.tipo() != TipoCampo.NOTA);
    }
}
