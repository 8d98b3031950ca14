package it.architrave.regia.web;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.LettoreForm;
import it.architrave.catalogo.Opzione;
import it.architrave.catalogo.Quadro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms of the offices, read once at start; people to choose from are put in for each page. */
@Component
class ModuliDegliUffici {

    private final Map<FormUfficio, Quadro> form = new EnumMap<>(FormUfficio.class);

    ModuliDegliUffici(LettoreForm lettore) {
        for (FormUfficio uno : FormUfficio.values()) {
            form.put(uno, leggi(lettore, uno));
        }
    }

    Quadro di(FormUfficio quale) {
        return form.get(quale);
    }

    /** With these options where the form leaves them open. */
    Quadro con(FormUfficio quale, Map<String, List<Opzione>> opzioni) {
        Quadro q = di(quale);
        return new Quadro(q.codice(), q.lettera(), q.titolo(), q.campi().stream()
                .map(c -> opzioni.containsKey(c.chiave()) ? con(c, opzioni.get(c.chiave())) : c).toList());
    }

    private static Campo con(Campo c, List<Opzione> opzioni) {
        return new Campo(c.chiave(), c.tipo(), c.etichetta(), c.aiuto(), c.vincoli(),
                new Campo.Figli(opzioni, c.figli()), c.proprieta());
    }

    private static Quadro leggi(LettoreForm lettore, FormUfficio quale) {
        try (var file = new ClassPathResource("forms/uffici/" + quale.codice() + ".form").getInputStream()) {
            return lettore.leggi(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
