package it.architrave.procedimento.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Tells persons on a page what was refused and where to go on. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class RifiutiPagine {

    @ExceptionHandler
    ModelAndView rifiuto(RuntimeException causa, HttpServletResponse risposta) {
        Rifiuto rifiuto = Rifiuto.di(causa).orElse(null);
        if (rifiuto == null) {
            throw causa;
        }
        return pagina(risposta, rifiuto.stato().value(), rifiuto.titolo(), rifiuto.dettaglio());
    }

    @ExceptionHandler
    ModelAndView troppoGrande(MaxUploadSizeExceededException causa, HttpServletResponse risposta) {
        return pagina(risposta, 413, "File troppo grande", RichiestaErrata.motivo(causa));
    }

    private static ModelAndView pagina(HttpServletResponse risposta, int stato, String titolo, String dettaglio) {
        risposta.setStatus(stato);
        ModelAndView pagina = new ModelAndView("rifiuto");
        pagina.addObject("titoloRifiuto", titolo);
        pagina.addObject("dettaglioRifiuto", dettaglio);
        return pagina;
    }
}
