package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.PraticaId;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Frozen papers of drafts: set once for each content; whether one still holds is read from the content's fingerprint. */
@Component
public class Congelati {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Stampa stampa;
    private final Fascicolo fascicolo;

    Congelati(JdbcClient jdbc, JsonMapper json, Stampa stampa, Fascicolo fascicolo) {
        this.jdbc = jdbc;
        this.json = json;
        this.stampa = stampa;
        this.fascicolo = fascicolo;
    }

    /** Sets the paper and adds it to the draft. */
    @Transactional
    public Documento congela(Ambito ambito, PraticaId pratica, NuovoDocumento nuovo, Stampabile carta) {
        Documento documento = fascicolo.aggiungi(ambito, pratica, nuovo, new ByteArrayInputStream(stampa.pdf(carta)));
        jdbc.sql("insert into contenuto_congelato (documento, impronta) values (?, ?)")
                .params(documento.id().valore(), impronta(carta)).update();
        return documento;
    }

    /** Whether the document, which the viewer must see, says what the paper would say. */
    public boolean vale(Ambito ambito, DocumentoId documento, Stampabile carta) {
        Optional<String> congelata = jdbc.sql("select impronta from contenuto_congelato where documento = ?")
                .param(fascicolo.leggi(ambito, documento).id().valore()).query(String.class).optional();
        return congelata.filter(impronta(carta)::equals).isPresent();
    }

    private String impronta(Stampabile carta) {
        return Impronta.diTesto(carta.stampa() + "\n" + json.writeValueAsString(carta));
    }
}
