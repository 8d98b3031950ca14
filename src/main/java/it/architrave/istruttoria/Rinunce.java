package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office takes note of a withdrawal; once works have begun, the site visit comes first (art. 27 d.P.R. 380/2001). */
@Component
public class Rinunce {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Pratiche pratiche;
    private final Giornale giornale;
    private final LettereDellUfficio lettere;
    private final Clock orologio;

    Rinunce(Pratiche pratiche, Giornale giornale, LettereDellUfficio lettere, Clock orologio) {
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.lettere = lettere;
        this.orologio = orologio;
    }

    @Transactional
    public void prendiAtto(Ambito ambito, NumeroPratica numero, String chi, Rinuncia rinuncia) {
        controlla(pratiche.leggiETieni(ambito, numero), rinuncia);
        pratiche.passa(ambito, numero, StatoPratica.RINUNCIATA);
        String seguito = seguito(rinuncia);
        giornale.annota(numero, chi, "Preso atto della rinuncia", (seguito + " " + rinuncia.annotazione()).strip());
        lettere.prendeAttoDellaRinuncia(ambito, numero, seguito);
    }

    private void controlla(Pratica pratica, Rinuncia rinuncia) {
        LocalDate oggi = orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        LocalDate inizio = pratica.inizioLavori();
        if (!rinuncia.lavoriIniziati() && inizio != null && !inizio.isAfter(oggi)) {
            throw new AttoNonConsentito("L'inizio dei lavori risulta comunicato per il " + GIORNO.format(inizio)
                    + ": prima di prendere atto della rinuncia occorre il sopralluogo (art. 27 d.P.R. 380/2001).");
        }
        LocalDate sopralluogo = rinuncia.sopralluogo();
        if (rinuncia.lavoriIniziati() && (sopralluogo == null || rinuncia.esito().isBlank())) {
            throw new AttoNonConsentito("I lavori sono iniziati: occorrono la data e l'esito del sopralluogo"
                    + " (art. 27 d.P.R. 380/2001).");
        }
        if (sopralluogo != null && sopralluogo.isAfter(oggi)) {
            throw new AttoNonConsentito("Il sopralluogo del " + GIORNO.format(sopralluogo) + " non è ancora avvenuto.");
        }
    }

    private static String seguito(Rinuncia rinuncia) {
        LocalDate sopralluogo = rinuncia.sopralluogo();
        return rinuncia.lavoriIniziati() && sopralluogo != null
                ? "Lavori iniziati. Sopralluogo del " + GIORNO.format(sopralluogo) + ": " + rinuncia.esito().strip()
                : "I lavori non sono iniziati.";
    }
}
