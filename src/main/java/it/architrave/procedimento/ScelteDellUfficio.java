package it.architrave.procedimento;

import it.architrave.accesso.Incarico;
import it.architrave.accesso.Organico;
import it.architrave.accesso.Ruolo;
import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Opzione;
import it.architrave.catalogo.Quadro;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Task forms in which somebody of the office is chosen: whom the form does not know, the office's people of that day. */
@Component
class ScelteDellUfficio {

    /** The property that names the role of those among whom to choose. */
    private static final String PERSONE = "persone";

    private final Organico organico;

    ScelteDellUfficio(Organico organico) {
        this.organico = organico;
    }

    Quadro in(Quadro form, CodiceIstat comune) {
        return new Quadro(form.codice(), form.lettera(), form.titolo(), form.campi().stream().map(c -> in(c, comune)).toList());
    }

    private Campo in(Campo campo, CodiceIstat comune) {
        String ruolo = campo.proprieta().get(PERSONE);
        if (ruolo == null) {
            return campo;
        }
        List<Opzione> persone = organico.di(new Incarico(comune, Ruolo.di(ruolo))).entrySet().stream()
                .map(p -> new Opzione(p.getKey(), p.getValue() + " (" + p.getKey() + ")")).toList();
        return new Campo(campo.chiave(), campo.tipo(), campo.etichetta(), campo.aiuto(), campo.vincoli(),
                new Campo.Figli(persone, campo.figli()), campo.proprieta());
    }
}
