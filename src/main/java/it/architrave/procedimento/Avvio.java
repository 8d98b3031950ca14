package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.motore.Variabile;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Pratica;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers the complete draft as a case and starts its model, inside the transaction of the filing. */
@Component
class Avvio {

    private final Registrazione registrazione;
    private final ModelliInUso modelli;
    private final RuntimeService motore;
    private final ApplicationEventPublisher eventi;

    Avvio(Registrazione registrazione, ModelliInUso modelli, RuntimeService motore, ApplicationEventPublisher eventi) {
        this.registrazione = registrazione;
        this.modelli = modelli;
        this.motore = motore;
        this.eventi = eventi;
    }

    EsitoPresentazione avvia(Utente chi, Bozza bozza) {
        Pratica pratica = registrazione.registra(chi, bozza);
        eventi.publishEvent(new Eventi.PraticaPresentata(pratica));
        Porta.attraverso(() -> motore.createProcessInstanceById(modelli.definizione(bozza.procedimento(), bozza.comune()))
                .businessKey(pratica.numero().valore())
                .setVariable(Variabile.COMUNE.nome(), Variables.stringValue(bozza.comune().valore(), true))
                .setVariables(Map.copyOf(registrazione.puntiDiVariazione(bozza, pratica)))
                .setVariable(Variabili.TARDIVA.nome(), pratica.presentazione().tardiva())
                .execute());
        return new EsitoPresentazione(pratica.numero(), pratica.presentazione().ricevuta(),
                pratica.presentazione().presentataIl());
    }
}
