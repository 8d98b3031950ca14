package it.architrave.catalogo;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the subset of Camunda Forms in use; whatever it does not know it refuses, so that no field is lost silently. */
@Component
class FormCamunda implements LettoreForm {

    private final JsonMapper json;
    private final Condizioni condizioni;

    FormCamunda(JsonMapper json, Condizioni condizioni) {
        this.json = json;
        this.condizioni = condizioni;
    }

    @Override
    public Quadro leggi(InputStream form) {
        JsonNode radice = albero(form);
        String codice = radice.path("id").asString("");
        // Camunda's form has no title of its own: the opening note carries it, with the letter of the official form.
        JsonNode testata = radice.path("components").path(0).path("properties");
        try {
            var quadro = new Quadro(codice, testata.path("lettera").asString(""),
                    testata.path("titolo").asString(codice), Componente.campi(radice.path("components")));
            verifica(quadro.campi());
            return quadro;
        } catch (IllegalArgumentException e) {
            throw new FormErrato(codice, String.valueOf(e.getMessage()));
        }
    }

    private JsonNode albero(InputStream form) {
        try {
            return json.readTree(form);
        } catch (JacksonException e) {
            throw new FormErrato("?", "non è JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private void verifica(List<Campo> campi) {
        Set<String> viste = new HashSet<>();
        for (Campo campo : campi) {
            if (!viste.add(campo.chiave())) {
                throw new IllegalArgumentException("il campo «" + campo.chiave() + "» c'è due volte");
            }
            verifica(campo.vincoli());
            verifica(campo.figli());
        }
    }

    private void verifica(Vincoli vincoli) {
        if (vincoli.nascostoSe() != null) {
            condizioni.letta(vincoli.nascostoSe());
        }
        if (vincoli.obbligatorioSe() != null) {
            condizioni.letta(vincoli.obbligatorioSe());
        }
        if (vincoli.controllo() != null && !Regole.NOMI.contains(vincoli.controllo())) {
            throw new IllegalArgumentException("il controllo «" + vincoli.controllo() + "» non esiste");
        }
    }
}
