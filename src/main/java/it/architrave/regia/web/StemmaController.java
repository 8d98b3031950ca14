package it.architrave.regia.web;

import it.architrave.accesso.DatiDegliUffici;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Stemma;
import it.architrave.territorio.StemmaRifiutato;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Receives the coat of arms of a municipality, and takes it away. */
@Controller
@RequestMapping("/uffici/{istat}/stemma")
class StemmaController {

    private final Ingresso ingresso;
    private final DatiDegliUffici dati;

    StemmaController(Ingresso ingresso, DatiDegliUffici dati) {
        this.ingresso = ingresso;
        this.dati = dati;
    }

    /** No more is read than one may weigh, and one byte. */
    @PostMapping
    String scrivi(Utente chi, @PathVariable String istat, @RequestParam(required = false) @Nullable MultipartFile file,
                  RedirectAttributes dopo) throws IOException {
        Comune comune = ingresso.ufficio(chi, istat);
        if (file == null || file.isEmpty()) {
            dopo.addFlashAttribute("rifiutoStemma", "Non hai scelto nessun file: sceglilo e premi di nuovo “Carica lo stemma”.");
            return torna(comune);
        }
        try (InputStream contenuto = file.getInputStream()) {
            dati.stemma(chi, comune.istat(), contenuto.readNBytes(Stemma.PESO_MASSIMO + 1));
            dopo.addFlashAttribute("fatto", "Lo stemma è salvato.");
        } catch (StemmaRifiutato rifiuto) {
            dopo.addFlashAttribute("rifiutoStemma", rifiuto.getMessage());
        }
        return torna(comune);
    }

    @PostMapping("/rimozione")
    String togli(Utente chi, @PathVariable String istat, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        dati.togliStemma(chi, comune.istat());
        dopo.addFlashAttribute("fatto", "Lo stemma è tolto.");
        return torna(comune);
    }

    private static String torna(Comune comune) {
        return "redirect:" + Ingresso.indirizzo(comune) + "#stemma";
    }
}
