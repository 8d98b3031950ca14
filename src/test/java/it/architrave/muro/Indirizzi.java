package it.architrave.muro;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address the running application answers, asked of all of Spring's handler mappings. */
final class Indirizzi {

    private Indirizzi() {
    }

    static Set<String> di(ApplicationContext contesto) {
        Set<String> tutti = new TreeSet<>();
        for (HandlerMapping mappa : contesto.getBeansOfType(HandlerMapping.class).values()) {
            if (mappa instanceof RequestMappingInfoHandlerMapping metodi) {
                metodi.getHandlerMethods().keySet().forEach(i -> tutti.addAll(di(i)));
            } else if (mappa instanceof AbstractUrlHandlerMapping percorsi) {
                percorsi.getHandlerMap().keySet().forEach(p -> tutti.add("GET " + p));
            }
        }
        return tutti;
    }

    private static Collection<String> di(RequestMappingInfo informazione) {
        var metodi = informazione.getMethodsCondition().getMethods();
        return informazione.getPatternValues().stream().flatMap(p -> metodi.isEmpty()
                ? java.util.stream.Stream.of("ANY " + p) : metodi.stream().map(m -> m.name() + " " + p)).toList();
    }
}
