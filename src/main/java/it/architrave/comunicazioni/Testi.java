package it.architrave.comunicazioni;

import it.architrave.territorio.Fuso;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The texts of notices and letters, from templates in plain text ({@code templates/**.txt}). */
@Component
class Testi {

    private final SpringTemplateEngine modelli = new SpringTemplateEngine();

    Testi() {
        var cartella = new ClassLoaderTemplateResolver();
        cartella.setPrefix("templates/");
        cartella.setSuffix(".txt");
        cartella.setTemplateMode(TemplateMode.TEXT);
        cartella.setCharacterEncoding(StandardCharsets.UTF_8.name());
        modelli.setTemplateResolver(cartella);
    }

    String scrivi(String modello, Map<String, Object> dati) {
        return parte(modello, dati).strip() + "\n";
    }

    /** A template as it is, to be followed by another. */
    String parte(String modello, Map<String, Object> dati) {
        Map<String, Object> tutti = new HashMap<>(dati);
        tutti.put("roma", Fuso.ROMA);
        return modelli.process(modello, new Context(Locale.ITALIAN, tutti));
    }
}
