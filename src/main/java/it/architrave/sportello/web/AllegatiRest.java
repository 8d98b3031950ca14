package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Allegati;
import it.architrave.procedimento.Riepiloghi;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments by REST, to drafts and to filed cases; and the frozen summary to sign. */
@RestController
@RequestMapping("/api/v1/pratiche/{id}")
class AllegatiRest {

    private final Allegati allegati;
    private final Riepiloghi riepiloghi;

    AllegatiRest(Allegati allegati, Riepiloghi riepiloghi) {
        this.allegati = allegati;
        this.riepiloghi = riepiloghi;
    }

    /** Uploads a file: to a draft under an attachment code of the module, to a filed case for a communication. */
    @PostMapping(path = "/allegati", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Allegato carica(Utente chi, @PathVariable String id, @RequestPart("file") MultipartFile file,
                    @RequestParam(defaultValue = NuovoDocumento.COMUNICAZIONE) String codice) throws IOException {
        String nome = file.getOriginalFilename() == null ? "documento" : file.getOriginalFilename();
        try (var contenuto = file.getInputStream()) {
            return vista(NumeroPratica.somiglia(id)
                    ? allegati.allega(chi, new NumeroPratica(id), nome, contenuto)
                    : allegati.allega(chi, PraticaId.di(id), codice, nome, contenuto));
        }
    }

    /** Freezes the summary of the draft as it is now; it is this file that the declarants sign. */
    @PostMapping("/riepilogo")
    @ResponseStatus(HttpStatus.CREATED)
    Allegato congela(Utente chi, @PathVariable String id) {
        return vista(riepiloghi.congela(chi, PraticaId.di(id)));
    }

    /** The documents of a draft or of a filed case; their content is at {@code /api/v1/documenti/{id}}. */
    @GetMapping("/allegati")
    List<Allegato> elenco(Ambito ambito, @PathVariable String id) {
        return allegati.elenco(ambito, id).stream().map(AllegatiRest::vista).toList();
    }

    private static Allegato vista(Documento d) {
        return new Allegato(d.id().toString(), d.codice(), d.nomeFile(), d.tipo(), d.dimensione(), d.impronta(), d.firma());
    }

    record Allegato(String id, String codice, String nomeFile, String tipo, long dimensione, String impronta,
                    @Nullable EsitoFirma firma) {
    }
}
