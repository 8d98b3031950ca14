package it.architrave.accesso.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Utente} who asks and the {@link Ambito} that follows. */
@Configuration(proxyBeanMethods = false)
class ChiChiede implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Richiedente richiedente;

    ChiChiede(Richiedente richiedente) {
        this.richiedente = richiedente;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> altri) {
        altri.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parametro) {
        return parametro.getParameterType() == Utente.class || parametro.getParameterType() == Ambito.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parametro, ModelAndViewContainer vista, NativeWebRequest richiesta,
                                  WebDataBinderFactory fabbrica) {
        String nome = SecurityContextHolder.getContext().getAuthentication().getName();
        Utente utente = richiedente.di(richiesta, nome)
                .orElseThrow(() -> new IllegalStateException("Utente rimosso: " + nome));
        return parametro.getParameterType() == Utente.class ? utente
                : inVeste(Ambito.di(utente), richiesta.getNativeRequest(HttpServletRequest.class).getServletPath());
    }

    /** Who is both party and officer comes to the counter as the one and to the desk as the other. */
    private static Ambito inVeste(Ambito ambito, String percorso) {
        if (percorso.startsWith("/scrivania")) {
            return ambito.comeUfficio();
        }
        return percorso.startsWith("/area-personale") || percorso.startsWith("/sportello") ? ambito.comeParte() : ambito;
    }
}
