package it.architrave.fascicolo.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.PraticaId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class DocumentiControllerTests {

    private static final DocumentoId ID = new DocumentoId(UUID.randomUUID());

    private final Fascicolo fascicolo = mock(Fascicolo.class);
    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new DocumentiController(fascicolo))
            .setCustomArgumentResolvers(new Chiunque()).build();

    @Test
    void scaricaSempreComeAllegatoConIlNomeScritto() throws Exception {
        when(fascicolo.leggi(any(), eq(ID))).thenReturn(documento("perché \"no\".pdf"));
        when(fascicolo.apri(any(), eq(ID))).thenReturn(new ByteArrayResource("abc".getBytes()));
        browser.perform(get("/documenti/" + ID)).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf")).andExpect(content().string("abc"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", allOf(startsWith("attachment;"),
                        containsString("filename*=UTF-8''perch%C3%A9%20%22no%22.pdf"))));
    }

    @Test
    void nonRivelaIDocumentiAltrui() throws Exception {
        when(fascicolo.leggi(any(), eq(ID))).thenThrow(new DocumentoNonTrovato(ID.toString()));
        browser.perform(get("/documenti/" + ID)).andExpect(status().isNotFound());
        browser.perform(get("/documenti/qualunque-cosa")).andExpect(status().isNotFound());
    }

    private static Documento documento(String nome) {
        return new Documento(ID, PraticaId.nuovo(), "relazione", new Documento.Contenuto(nome, "application/pdf", 3, "00"),
                new Documento.Consegna("Relazione", "Anna", Instant.EPOCH), new Documento.Situazione(null, false), 0);
    }

    /** Stands in for who is logged in. */
    private static final class Chiunque implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parametro) {
            return parametro.getParameterType() == Ambito.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parametro, ModelAndViewContainer vista, NativeWebRequest richiesta,
                                      WebDataBinderFactory fabbrica) {
            return Ambito.sistema("prova");
        }
    }
}
