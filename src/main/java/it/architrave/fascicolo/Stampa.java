package it.architrave.fascicolo;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Turns papers into PDF: a template of {@code templates/stampe} filled in, then set on pages. */
@Component
public class Stampa {

    static final String IMMAGINE = "data:image/png;base64,";

    private final ITemplateEngine modelli;
    private final Tipografia tipografia;
    private final CopieConservate copie;

    Stampa(ITemplateEngine modelli, Tipografia tipografia, CopieConservate copie) {
        this.modelli = modelli;
        this.tipografia = tipografia;
        this.copie = copie;
    }

    public byte[] pdf(Stampabile carta) {
        return pdf(carta.stampa(), carta.titolo(), carta.momento(), Map.of(carta.stampa(), carta, "stemma", stemma(carta)));
    }

    /** One page that says it is a sample; for demonstrations only. */
    public byte[] allegatoDiEsempio(String titolo, Instant momento) {
        return pdf("esempio", titolo, momento, Map.of());
    }

    /** As an address that holds the picture: pages fetch nothing. */
    private String stemma(Stampabile carta) {
        return carta.stemma().isEmpty() ? ""
                : IMMAGINE + Base64.getEncoder().encodeToString(copie.leggi(carta.stemma()));
    }

    private byte[] pdf(String modello, String titolo, Instant momento, Map<String, Object> dati) {
        Context contesto = new Context(Locale.ITALIAN, dati);
        contesto.setVariable("titolo", titolo);
        contesto.setVariable("momento", momento.atZone(Fuso.ROMA));
        return tipografia.pdf(modelli.process("stampe/" + modello, contesto), momento);
    }
}
