package it.architrave.fascicolo.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.DocumentoInElenco;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.Occasione;
import it.architrave.fascicolo.VerificheFirme;
import it.architrave.pratica.Pratiche;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verifications of a document's signatures, with their reports; the office may ask for another. */
@Controller
class VerificheController {

    private final VerificheFirme verifiche;
    private final Fascicolo fascicolo;
    private final Pratiche pratiche;

    VerificheController(VerificheFirme verifiche, Fascicolo fascicolo, Pratiche pratiche) {
        this.verifiche = verifiche;
        this.fascicolo = fascicolo;
        this.pratiche = pratiche;
    }

    @GetMapping("/documenti/{id}/verifiche")
    String storia(Utente chi, Ambito ambito, @PathVariable String id, Model modello) {
        Documento documento = fascicolo.leggi(ambito, DocumentoId.di(id));
        modello.addAttribute("documento", new DocumentoInElenco(documento));
        modello.addAttribute("storia", verifiche.storia(ambito, documento.id()).stream().map(VerificaInElenco::new).toList());
        modello.addAttribute("ufficio", chi.diUfficio());
        modello.addAttribute("sezione", chi.diUfficio() ? "scrivania" : "areaPersonale");
        modello.addAttribute("ritorno", chi.diUfficio()
                ? "/scrivania/pratiche/" + pratiche.leggi(ambito, documento.pratica()).numero() : "/area-personale");
        return "fascicolo/verifiche";
    }

    /** Adds a verification; the old ones stay. */
    @PostMapping("/documenti/{id}/verifiche")
    String verifica(Utente chi, Ambito ambito, @PathVariable String id, RedirectAttributes avvisi) {
        Documento documento = fascicolo.leggi(ambito, DocumentoId.di(id));
        if (!chi.diUfficio()) {
            throw new AccessDeniedException("Una nuova verifica la chiede l'ufficio.");
        }
        verifiche.verifica(ambito, documento.id(), Occasione.UFFICIO, chi.nome());
        avvisi.addFlashAttribute("fatta", true);
        return "redirect:/documenti/" + documento.id() + "/verifiche";
    }

    @GetMapping({"/documenti/{id}/verifiche/{verifica}/rapporto", "/api/v1/documenti/{id}/verifiche/{verifica}/rapporto"})
    ResponseEntity<Resource> rapporto(Ambito ambito, @PathVariable String id, @PathVariable String verifica) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("verifica-firme-" + verifica + ".xml").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(verifiche.rapporto(ambito, DocumentoId.di(id), uuid(verifica)));
    }

    private static UUID uuid(String testo) {
        try {
            return UUID.fromString(testo);
        } catch (IllegalArgumentException e) {
            throw new DocumentoNonTrovato(testo);
        }
    }
}
