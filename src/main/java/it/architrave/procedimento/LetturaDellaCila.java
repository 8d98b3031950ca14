package it.architrave.procedimento;

import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The module of the CILA (art. 6-bis d.P.R. 380/2001). */
@Component
class LetturaDellaCila implements LetturaDelModulo {

    private final Parametri parametri;

    LetturaDellaCila(Parametri parametri) {
        this.parametri = parametri;
    }

    @Override
    public String procedimento() {
        return "Cila";
    }

    @Override
    public List<Problema> problemi(Risposte risposte) {
        return RegoleDellaCila.problemi(risposte);
    }

    @Override
    public String lavori(Risposte risposte) {
        return risposte.testo("interventoCila", "descrizione");
    }

    /** Works in progress or done (c. 5). */
    @Override
    public boolean tardiva(Risposte risposte) {
        return List.of("d2", "d3").contains(risposte.testo("qualificazioneCila", "qualificazione"));
    }

    /** Which CILA the municipality checks (c. 4). */
    @Override
    public Map<String, String> puntiDiVariazione(Pratica pratica) {
        return Map.of(Variabili.VERIFICA_FORMALE.nome(), parametri.inVigore("CILA.verificaFormale", pratica.comune(),
                pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate()).valore());
    }
}
