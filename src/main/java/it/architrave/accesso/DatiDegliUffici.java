package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Stemma;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Ufficio;
import it.architrave.territorio.Uffici;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of what the public is told of an office, each in the register. */
@Component
public class DatiDegliUffici {

    private final Uffici uffici;
    private final Stemmi stemmi;
    private final RegistroUffici registro;

    DatiDegliUffici(Uffici uffici, Stemmi stemmi, RegistroUffici registro) {
        this.uffici = uffici;
        this.stemmi = stemmi;
        this.registro = registro;
    }

    @Transactional
    public void scrivi(Utente chi, Ufficio nuovo) {
        Potere.sullUfficio(chi, nuovo.comune());
        Ufficio prima = uffici.di(nuovo.comune());
        uffici.scrivi(nuovo);
        annota(chi, nuovo.comune(), "Denominazione dell’ufficio", prima.denominazione(), nuovo.denominazione());
        annota(chi, nuovo.comune(), "Responsabile del servizio", prima.responsabile(), nuovo.responsabile());
        Recapiti r = prima.recapiti();
        Recapiti n = nuovo.recapiti();
        annota(chi, nuovo.comune(), "Indirizzo", r.indirizzo(), n.indirizzo());
        annota(chi, nuovo.comune(), "PEC", r.pec(), n.pec());
        annota(chi, nuovo.comune(), "E-mail", r.email(), n.email());
        annota(chi, nuovo.comune(), "Telefono", r.telefono(), n.telefono());
        annota(chi, nuovo.comune(), "Orari", r.orari(), n.orari());
    }

    /** Refuses what is no PNG or JPEG of bounded size. */
    @Transactional
    public void stemma(Utente chi, CodiceIstat comune, byte[] file) {
        Potere.sullUfficio(chi, comune);
        String prima = stemmi.impronta(comune);
        Stemma nuovo = stemmi.scrivi(comune, file);
        annota(chi, comune, "Stemma", impronta(prima), impronta(nuovo.impronta()));
    }

    @Transactional
    public void togliStemma(Utente chi, CodiceIstat comune) {
        Potere.sullUfficio(chi, comune);
        String prima = stemmi.impronta(comune);
        stemmi.togli(comune);
        annota(chi, comune, "Stemma", impronta(prima), "");
    }

    private void annota(Utente chi, CodiceIstat comune, String oggetto, String prima, String dopo) {
        if (!prima.equals(dopo)) {
            registro.annota(chi, comune, oggetto, prima, dopo);
        }
    }

    private static String impronta(String intera) {
        return intera.isEmpty() ? "" : "impronta " + intera.substring(0, 12) + "…";
    }
}
