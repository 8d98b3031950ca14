package it.architrave.comunicazioni;

import it.architrave.fascicolo.CopieConservate;
import it.architrave.fascicolo.Ente;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Territorio;
import it.architrave.territorio.Uffici;
import it.architrave.territorio.Ufficio;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a paper says at its head of the office, as it is now: the coat of arms is copied, since it may be changed. */
@Component
public class Intestazione {

    private final Territorio territorio;
    private final Uffici uffici;
    private final Stemmi stemmi;
    private final CopieConservate copie;

    Intestazione(Territorio territorio, Uffici uffici, Stemmi stemmi, CopieConservate copie) {
        this.territorio = territorio;
        this.uffici = uffici;
        this.stemmi = stemmi;
        this.copie = copie;
    }

    public Ente di(CodiceIstat comune) {
        Ufficio ufficio = uffici.di(comune);
        return new Ente(territorio.comune(comune).nome(), ufficio.denominazione(), righe(ufficio.recapiti()), stemma(comune));
    }

    private String stemma(CodiceIstat comune) {
        String impronta = stemmi.impronta(comune);
        return impronta.isEmpty() || copie.ha(impronta) ? impronta
                : stemmi.di(comune).map(s -> copie.conserva(s.png())).orElse("");
    }

    private static List<String> righe(Recapiti r) {
        return Stream.of(r.indirizzo(), detto("PEC ", r.pec()), detto("E-mail ", r.email()), detto("Tel. ", r.telefono()),
                detto("Orari: ", r.orari())).filter(s -> !s.isBlank()).toList();
    }

    private static String detto(String nome, String valore) {
        return valore.isBlank() ? "" : nome + valore.strip();
    }
}
