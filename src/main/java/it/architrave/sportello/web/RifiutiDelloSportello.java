package it.architrave.sportello.web;

import it.architrave.pratica.PraticaGiaPresentata;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A draft that has become a case meanwhile has its page in the personal area. */
@ControllerAdvice(assignableTypes = {DatiController.class, AllegatiController.class, FirmaController.class,
        RiepilogoController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RifiutiDelloSportello {

    @ExceptionHandler
    String giaPresentata(PraticaGiaPresentata causa) {
        return "redirect:/area-personale/pratiche/" + causa.numero();
    }
}
