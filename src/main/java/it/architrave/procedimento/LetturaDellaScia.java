package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Pratica;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The module of the SCIA (art. 22 d.P.R. 380/2001; art. 19 L. 241/1990). */
@Component
class LetturaDellaScia implements LetturaDelModulo {

    @Override
    public String procedimento() {
        return "Scia";
    }

    @Override
    public List<Problema> problemi(Risposte risposte) {
        return RegoleDellaScia.problemi(risposte);
    }

    @Override
    public String lavori(Risposte risposte) {
        return risposte.testo("interventoScia", "descrizione");
    }

    /** Works in progress (art. 37 c. 5 d.P.R. 380/2001); works done are a matter of artt. 34-ter and 36-bis. */
    @Override
    public boolean tardiva(Risposte risposte) {
        return risposte.testo("qualificazioneScia", "stato").equals("e2");
    }

    /** None: the law wants every SCIA examined (art. 19 c. 3 L. 241/1990). */
    @Override
    public Map<String, String> puntiDiVariazione(Pratica pratica) {
        return Map.of();
    }
}
