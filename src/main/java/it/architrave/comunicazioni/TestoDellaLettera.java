package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Territorio;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a letter from its plain-text template, with the words every letter ends with. */
@Component
class TestoDellaLettera {

    private final Pratiche pratiche;
    private final Territorio territorio;
    private final SpringTemplateEngine scrittura = new SpringTemplateEngine();

    TestoDellaLettera(Pratiche pratiche, Territorio territorio) {
        this.pratiche = pratiche;
        this.territorio = territorio;
        var modelli = new ClassLoaderTemplateResolver();
        modelli.setPrefix("templates/");
        modelli.setSuffix(".txt");
        modelli.setTemplateMode(TemplateMode.TEXT);
        modelli.setCharacterEncoding("UTF-8");
        scrittura.setTemplateResolver(modelli);
    }

    String scrivi(Ambito ambito, Lettera lettera) {
        var contesto = new Context(Locale.ITALIAN, lettera.dati());
        contesto.setVariable("pratica", pratiche.leggi(ambito, lettera.pratica()));
        contesto.setVariable("comune", territorio.comune(lettera.pratica().comune()).nome());
        return scrittura.process(lettera.modello(), contesto) + scrittura.process("comunicazioni/congedo", contesto);
    }
}
