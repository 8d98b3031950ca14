package it.architrave.fascicolo;

import it.architrave.pratica.Contesto;
import it.architrave.pratica.Scheda;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of a case on its page. */
@Component
class SchedaDocumenti implements Scheda {

    private final Fascicolo fascicolo;

    SchedaDocumenti(Fascicolo fascicolo) {
        this.fascicolo = fascicolo;
    }

    @Override
    public int ordine() {
        return 40;
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        List<DocumentoInElenco> documenti = fascicolo.documenti(contesto.ambito(), contesto.pratica().id()).stream()
                .map(DocumentoInElenco::new).toList();
        return documenti.isEmpty() ? Optional.empty()
                : Optional.of(new Pannello("Documenti", "fascicolo/documenti :: pannello", documenti));
    }
}
