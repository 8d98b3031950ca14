package it.architrave.fascicolo;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Turns papers into PDF: a template of {@code templates/stampe} filled in, then set on pages. */
@Component
public class Stampa {

    private final ITemplateEngine modelli;
    private final Tipografia tipografia;

    Stampa(ITemplateEngine modelli, Tipografia tipografia) {
        this.modelli = modelli;
        this.tipografia = tipografia;
    }

    public byte[] pdf(Stampabile carta) {
        return pdf(carta.stampa(), carta.titolo(), carta.momento(), Map.of(carta.stampa(), carta));
    }

    /** One page that says it is a sample; for demonstrations only. */
    public byte[] allegatoDiEsempio(String titolo, Instant momento) {
        return pdf("esempio", titolo, momento, Map.of());
    }

    private byte[] pdf(String modello, String titolo, Instant momento, Map<String, Object> dati) {
        Context contesto = new Context(Locale.ITALIAN, dati);
        contesto.setVariable("titolo", titolo);
        contesto.setVariable("momento", momento.atZone(Fuso.ROMA));
        return tipografia.pdf(modelli.process("stampe/" + modello, contesto), momento);
    }
}
