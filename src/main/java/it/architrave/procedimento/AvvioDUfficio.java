package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.motore.Variabile;
import it.architrave.pratica.AperturaCollegata;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Via;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers a case that the office opens and starts its model, inside the transaction of the opening. */
@Component
class AvvioDUfficio {

    private final AperturaCollegata apertura;
    private final ModelliInUso modelli;
    private final RuntimeService motore;
    private final ApplicationEventPublisher eventi;

    AvvioDUfficio(AperturaCollegata apertura, ModelliInUso modelli, RuntimeService motore, ApplicationEventPublisher eventi) {
        this.apertura = apertura;
        this.modelli = modelli;
        this.motore = motore;
        this.eventi = eventi;
    }

    Pratica avvia(Ambito ambito, Pratica madre, Via via, String chi, String motivo) {
        Pratica nuova = apertura.apri(ambito, madre, via, chi, motivo);
        eventi.publishEvent(new Eventi.PraticaPresentata(nuova));
        Porta.attraverso(() -> motore.createProcessInstanceById(modelli.definizione(via.genere().procedimento(), nuova.comune()))
                .businessKey(nuova.numero().valore())
                .setVariable(Variabile.COMUNE.nome(), Variables.stringValue(nuova.comune().valore(), true))
                .execute());
        return nuova;
    }
}
