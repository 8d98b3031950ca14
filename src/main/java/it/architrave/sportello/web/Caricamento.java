package it.architrave.sportello.web;

import it.architrave.accesso.Utente;
import it.architrave.fascicolo.DocumentoRifiutato;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Allegati;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Files sent from a page into a draft, each on its own: a bad one does not take the good ones with it. */
@Component
class Caricamento {

    private final Allegati allegati;

    Caricamento(Allegati allegati) {
        this.allegati = allegati;
    }

    /** Why files were refused, under the code they were sent for; no messages when all went in. The session carries it. */
    record Esito(String codice, ArrayList<String> rifiuti, int accolti) implements Serializable {
    }

    Esito carica(Utente chi, PraticaId id, String codice, List<MultipartFile> scelti) {
        ArrayList<String> rifiuti = new ArrayList<>();
        if (scelti.isEmpty()) {
            rifiuti.add("Non hai scelto nessun file: sceglilo e premi di nuovo “Carica”.");
        }
        for (MultipartFile uno : scelti) {
            try (var contenuto = uno.getInputStream()) {
                allegati.allega(chi, id, codice, nome(uno), contenuto);
            } catch (DocumentoRifiutato e) {
                rifiuti.add(e.messaggio());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Esito(codice, rifiuti, scelti.isEmpty() ? 0 : scelti.size() - rifiuti.size());
    }

    /** A browser sends an empty part without a name where no file was chosen; htmx sends no parts at all. */
    static List<MultipartFile> scelti(HttpServletRequest richiesta) {
        var file = WebUtils.getNativeRequest(richiesta, MultipartHttpServletRequest.class);
        return file == null ? List.of() : file.getFiles("file").stream().filter(f -> !nome(f).isEmpty()).toList();
    }

    static String nome(MultipartFile file) {
        String nome = file.getOriginalFilename();
        return nome == null ? "" : nome;
    }
}
